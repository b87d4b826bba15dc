package org.nightdesk.batch.step;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The place of a reader in its work, kept with the transaction that writes what was read. Where the
 * transaction is not committed the place is the one before again: a step that fails saves its place
 * once more at its end, and would else pass over what was rolled back.
 */
final class CommittedPlace {
  private CommittedPlace() {}

  /** Puts a number into the context of a step, until the transaction at hand is rolled back. */
  static void put(ExecutionContext context, String name, long place) {
    Object before = context.get(name);
    context.putLong(name, place);
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
        @Override
        public void afterCompletion(int status) {
          if (status == STATUS_COMMITTED) {
            return;
          }
          if (before == null) {
            context.remove(name);
          } else {
            context.put(name, before);
          }
        }
      });
    }
  }

  /** The place kept, or another where none was. */
  static int get(ExecutionContext context, String name, int otherwise) {
    return context.get(name) instanceof Number place ? place.intValue() : otherwise;
  }
}
