package org.nightdesk.batch;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/**
 * Stands between a night and its transactions.
 *
 * @param commit is given the real transactions and the one to be committed
 */
record WatchedCommits(BiConsumer<PlatformTransactionManager, TransactionStatus> commit)
    implements BeanPostProcessor {
  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof PlatformTransactionManager real ? watched(real) : bean;
  }

  private PlatformTransactionManager watched(PlatformTransactionManager real) {
    return new PlatformTransactionManager() {
      @Override
      public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
        return real.getTransaction(definition);
      }

      @Override
      public void commit(TransactionStatus status) {
        commit.accept(real, status);
      }

      @Override
      public void rollback(TransactionStatus status) {
        real.rollback(status);
      }
    };
  }

  /** Counts the commits of the work of one step; those of the job's own records are none. */
  static final class OfStep {
    private final String step;
    private final int wanted;
    private final AtomicInteger seen = new AtomicInteger();

    /**
     * @param commit a step, a colon and a number counted from 1; empty for none
     */
    OfStep(String commit) {
      int colon = commit.lastIndexOf(':');
      step = colon < 0 ? "" : commit.substring(0, colon);
      wanted = colon < 0 ? 0 : Integer.parseInt(commit.substring(colon + 1));
    }

    boolean isTheOne(TransactionStatus status) {
      var context = StepSynchronizationManager.getContext();
      return wanted > 0
          && status.isNewTransaction()
          && status.getTransactionName().isEmpty()
          && context != null
          && context.getStepExecution().getStepName().startsWith(step)
          && seen.incrementAndGet() == wanted;
    }
  }
}
