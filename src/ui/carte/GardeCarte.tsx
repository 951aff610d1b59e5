import { Component, type ReactNode } from 'react';

interface Props {
  readonly secours: ReactNode;
  readonly children: ReactNode;
}

/** A map that cannot be loaded or drawn must not take the table with it. */
export class GardeCarte extends Component<Props, { readonly echec: boolean }> {
  override state = { echec: false };

  static getDerivedStateFromError(): { readonly echec: boolean } {
    return { echec: true };
  }

  override render(): ReactNode {
    return this.state.echec ? this.props.secours : this.props.children;
  }
}
