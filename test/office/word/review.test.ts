import { paragraph, partOf, run } from "../../support/build-docx";
import { markXml } from "./mark-xml";
import { failure, marks, openDocument } from "./open-document";

const sentence = paragraph(
  run("Nhận "),
  markXml("a", "3.936"),
  run(" hồ sơ, trả "),
  markXml("b", "3.900")
);

const refresh = (tag: string, text: string): Promise<string | null> =>
  failure((context) =>
    context.document.contentControls.getByTag(tag).getFirst().insertText(text, "Replace")
  );

test("a tracked refresh leaves the old text inside the control until it is accepted or rejected", async () => {
  const { model, person } = await openDocument(sentence);
  expect(
    await failure((context) => {
      context.document.changeTrackingMode = "TrackAll";
    })
  ).toBeNull();
  expect(partOf(model.toDocx(), "word/settings.xml")).toContain("<w:trackRevisions");
  expect(await refresh("a", "4.166")).toBeNull();
  // The API reads both; what is left after acceptance is getReviewedText's.
  expect(await marks()).toEqual(["a = 3.9364.166", "b = 3.900"]);
  await Word.run(async (context) => {
    const control = context.document.contentControls.getByTag("a").getFirst();
    const [now, then] = [control.getReviewedText("Current"), control.getReviewedText("Original")];
    context.document.load("changeTrackingMode");
    await context.sync();
    expect([now.value, then.value]).toEqual(["4.166", "3.936"]);
    expect(context.document.changeTrackingMode).toBe("TrackAll");
  });
  expect(partOf(model.toDocx(), "word/document.xml")).toMatch(
    /<w:sdtContent><w:del [^>]*><w:r><w:delText xml:space="preserve">3\.936<\/w:delText><\/w:r><\/w:del><w:ins [^>]*><w:r><w:t xml:space="preserve">4\.166<\/w:t><\/w:r><\/w:ins><\/w:sdtContent>/u
  );
  // A second refresh replaces the insertion itself and leaves one old text.
  await refresh("a", "5.000");
  expect(await marks()).toEqual(["a = 3.9365.000", "b = 3.900"]);
  person.rejectAll();
  expect(await marks()).toEqual(["a = 3.936", "b = 3.900"]);
  await refresh("b", "4.000");
  person.acceptAll();
  expect(await marks()).toEqual(["a = 3.936", "b = 4.000"]);
});

test("a control deleted under tracking stays in the collection until the deletion is accepted", async () => {
  const { person } = await openDocument(sentence);
  person.track(true);
  await failure((context) => {
    context.document.contentControls.getByTag("a").getFirst().delete(false);
  });
  expect(await marks()).toEqual(["a = 3.936", "b = 3.900"]);
  expect(person.text).toBe("Nhận  hồ sơ, trả 3.900");
  person.acceptAll();
  expect(await marks()).toEqual(["b = 3.900"]);
});

test("paragraphs come and go under tracking too", async () => {
  const { person } = await openDocument(
    paragraph(run("Một")) + paragraph(run("Hai")) + paragraph(run("Ba"))
  );
  person.track(true);
  await failure((context) => {
    const { paragraphs } = context.document.body;
    paragraphs.getFirst().insertParagraph("Mới", "After");
    paragraphs.getFirst().getNext().getNext().delete();
  });
  expect(person.text).toBe("Một\rMới\rBa");
  person.rejectAll();
  expect(person.text).toBe("Một\rHai\rBa");
});

test("a comment inside a control dies with the text that is replaced, one around it lives", async () => {
  const { model, person } = await openDocument(sentence);
  person.comment("a", "Đã đối chiếu?");
  person.comment("b", "Xem lại");
  await Word.run(async (context) => {
    const control = context.document.contentControls.getByTag("a").getFirst();
    const here = control.getComments().load("items");
    const everywhere = context.document.body.getComments().load("items");
    await context.sync();
    expect([here.items.length, everywhere.items.length]).toEqual([1, 2]);
  });
  await refresh("a", "4.166");
  const comments = partOf(model.toDocx(), "word/comments.xml");
  expect([comments.includes("Đã đối chiếu?"), comments.includes("Xem lại")]).toEqual([false, true]);
  expect(partOf(model.toDocx(), "word/document.xml").match(/commentReference/gu)?.length).toBe(1);
});

test("a control in which the cursor stands is not rewritten, and what came before it in the batch is", async () => {
  const { model, person } = await openDocument(sentence);
  person.clickIn("b");
  const code = await failure((context) => {
    const controls = context.document.contentControls;
    controls.getByTag("a").getFirst().insertText("4.166", "Replace");
    controls.getByTag("b").getFirst().insertText("4.000", "Replace");
  });
  expect(code).toBe("GeneralException");
  expect(await marks()).toEqual(["a = 4.166", "b = 3.900"]);
  person.clickAfter("trả ");
  expect(await refresh("b", "4.000")).toBeNull();
  person.clickIn("b");
  model.refusesCaret = false;
  expect(await refresh("b", "4.001")).toBeNull();
});

test("insertText can fail without a word", async () => {
  const { model } = await openDocument(sentence);
  model.failSilently("a");
  model.failSilently("b", "start");
  expect([await refresh("a", "4.166"), await refresh("b", "4.000")]).toEqual([null, null]);
  expect(await marks()).toEqual(["a = 3.936", "b = 4.0003.900"]);
});

test("what a person does to marks is what an add-in sees", async () => {
  const { person } = await openDocument(sentence + paragraph(run("Cuối")));
  person.clickAfter("Nhận ");
  person.type("đúng ");
  person.retype("a", "3.940");
  person.duplicateParagraph("hồ sơ");
  person.retype("a", "1", 1);
  person.retag("b", "của ai");
  person.removeMark("b");
  person.addParagraph("Cuối", "Thêm");
  person.moveParagraph("Cuối", "hồ sơ");
  expect(await marks()).toEqual(["a = 3.940", "của ai = 3.900", "a = 1"]);
  expect(person.text).toBe(
    "Cuối\rNhận đúng 3.940 hồ sơ, trả 3.900\rNhận đúng 1 hồ sơ, trả 3.900\rThêm"
  );
  person.deleteParagraph("Thêm");
  person.select("đúng ");
  expect(person.selected).toBe("đúng ");
  const selected = await Word.run(async (context) => {
    const selection = context.document.getSelection().load("text,isEmpty");
    await context.sync();
    selection.getRange("End").insertText("(!) ", "Start");
    context.document.contentControls.getByTag("a").getFirst().select();
    await context.sync();
    return selection.text;
  });
  expect([selected, person.selected, person.textOf("a", 1)]).toEqual(["đúng ", "3.940", "1"]);
  expect(person.text).toContain("đúng (!) 3.940");
});
