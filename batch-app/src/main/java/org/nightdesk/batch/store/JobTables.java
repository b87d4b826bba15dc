package org.nightdesk.batch.store;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The tables of the job repository, by the script its library brings along, which cannot run twice. */
record JobTables(StateDialect dialect) implements JavaMigration {
  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("3");
  }

  @Override
  public String getDescription() {
    return "job tables";
  }

  /** Stays what it is: a later script of the library needs a migration of its own. */
  @Override
  public Integer getChecksum() {
    return 3;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) {
    new ResourceDatabasePopulator(dialect.jobTables()).populate(context.getConnection());
  }
}
