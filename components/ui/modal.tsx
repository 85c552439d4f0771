"use client";

import * as Dialog from "radix-ui/dialog";
import type { ReactNode } from "react";

interface ModalProps {
  readonly title: string;
  /** Where the focus goes back to. */
  readonly opener: HTMLElement | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, which waits behind it: the whole of a narrow window, else its middle. Escape closes it, the focus stays within. */
export function Modal({ title, opener, onClose, children }: ModalProps) {
  return (
    <Dialog.Root open onOpenChange={(isOpen) => isOpen || onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="modal-ground print:hidden" />
        <Dialog.Content
          aria-modal="true"
          className="modal print:hidden"
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            opener?.focus();
          }}
        >
          <header className="flex items-center justify-between gap-4 border-b border-grid px-4 py-2 sm:px-6 sm:py-3">
            <Dialog.Title className="text-lg font-semibold">{title}</Dialog.Title>
            <Dialog.Close className="-mr-2 flex min-h-11 min-w-11 cursor-pointer items-center justify-center gap-2 px-2 text-sm font-semibold hover:bg-grid">
              <svg aria-hidden="true" width="12" height="12" stroke="currentColor" strokeWidth="2">
                <path d="M1 1l10 10M11 1L1 11" />
              </svg>
              Close
            </Dialog.Close>
          </header>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
