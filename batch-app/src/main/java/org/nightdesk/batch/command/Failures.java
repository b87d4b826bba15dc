package org.nightdesk.batch.command;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.nightdesk.batch.backfill.NightOrderException;
import org.nightdesk.batch.engine.EngineMissingException;
import org.nightdesk.batch.names.NameFileException;
import org.nightdesk.batch.night.FailureReason;
import org.nightdesk.batch.settings.SecretText;
import org.nightdesk.batch.settings.SettingsException;
import org.nightdesk.batch.store.StateAddressException;
import org.nightdesk.batch.store.StateInUseException;
import org.nightdesk.batch.store.StateLayoutException;
import org.nightdesk.batch.store.StateUnreachableException;
import org.nightdesk.corpus.index.UnreadableIndexException;
import org.springframework.boot.context.properties.bind.BindException;

/** What a failure means to the caller: an exit code and one line. */
final class Failures {
  private Failures() {}

  static ExitStatus status(Throwable failure) {
    if (find(failure, StateInUseException.class).isPresent()) {
      return ExitStatus.IN_USE;
    }
    boolean misuse = find(failure, UnreadableIndexException.class).isPresent()
        || find(failure, MisuseException.class).isPresent()
        || find(failure, NightOrderException.class).isPresent()
        || find(failure, EngineMissingException.class).isPresent()
        || find(failure, StateLayoutException.class).isPresent()
        || find(failure, StateAddressException.class).isPresent()
        || find(failure, NameFileException.class).isPresent()
        || find(failure, SettingsException.class).isPresent()
        || find(failure, BindException.class).isPresent();
    return misuse ? ExitStatus.MISUSE : ExitStatus.FAILED;
  }

  static String message(Throwable failure) {
    return FailureReason.in(failure).orElseGet(() -> rootMessage(failure));
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      root = cause;
      if (cause instanceof StateInUseException
          || cause instanceof StateLayoutException
          || cause instanceof StateAddressException
          || cause instanceof StateUnreachableException
          || cause instanceof UnreadableIndexException
          || cause instanceof NameFileException
          || cause instanceof SettingsException
          || cause instanceof NightOrderException
          || cause instanceof EngineMissingException
          || cause instanceof MisuseException) {
        break;
      }
    }
    String said = said(root);
    return SecretText.without(find(failure, BindException.class)
        .map(bind -> "bad setting %s: %s".formatted(bind.getName(), said))
        .orElse(said));
  }

  /** Failures of files tell but their path where the system gave the usual reasons. */
  private static String said(Throwable root) {
    String message = root.getMessage();
    if (message == null) {
      return root.getClass().getSimpleName();
    }
    return switch (root) {
      case AccessDeniedException denied ->
        message + ": permission denied to the user " + System.getProperty("user.name");
      case NoSuchFileException gone -> message + ": no such file or folder";
      default -> message;
    };
  }

  private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
    }
    return Optional.empty();
  }
}
