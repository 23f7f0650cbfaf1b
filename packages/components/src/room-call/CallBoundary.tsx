import { AnteroomError } from '@anteroom/contract';
import { Component, type ReactNode } from 'react';

interface CallBoundaryProps {
  onCrash(error: AnteroomError): void;
  children?: ReactNode;
}

/** Keeps a crash of the call UI from crashing the host's page: the person gets an error screen with a way back. */
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
