/** The small window in which a ribbon button says its sentence, which comes in the address. */
const place = document.getElementById("message");
if (place === null) throw new Error("message.html has no element with the id message.");
place.textContent = decodeURIComponent(window.location.hash.slice(1));
