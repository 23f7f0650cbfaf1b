import { AnteroomError } from '@anteroom/contract';
import { Component, type ReactNode } from 'react';

interface CallBoundaryProps {
  onCrash(error: AnteroomError): void;
  children?: ReactNode;
}

/** Keeps a crash inside the call from taking the host's page with it: the person gets a page with a way back. */
export class CallBoundary extends Component<CallBoundaryProps, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch(cause: unknown): void {
    this.props.onCrash(new AnteroomError('call-crashed', 'The call UI failed while it was drawn.', { cause }));
  }

  override render(): ReactNode {
    return this.state.crashed ? null : this.props.children;
  }
}
