import { Component, type ReactNode } from "react";
import { paneTexts } from "./screen/pane-texts";

interface PaneBoundaryProps {
  readonly children: ReactNode;
}

/**
 * The last place where a broken promise between colleagues ends: one sentence and one way on. React
 * knows no other boundary than a class.
 */
export class PaneBoundary extends Component<PaneBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <main role="alert">
        <p>{paneTexts.broken.vi}</p>
        <p lang="en">{paneTexts.broken.en}</p>
        <button
          type="button"
          onClick={() => {
            window.location.reload();
          }}
        >
          {paneTexts.reload.vi}
        </button>
      </main>
    );
  }
}
