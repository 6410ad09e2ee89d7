package org.caravanserai.server;

/** What to do instead of {@code backup} and {@code restore} where the database is not the product's own. */
final class ExternalBackupAdvice {
    private ExternalBackupAdvice() {}

    static String text(DatabaseAccess database) {
        String address = database.url().replaceFirst("^jdbc:", "").replaceFirst("\\?.*$", "");
        return """
            The database is not the product's own, so PostgreSQL's own programs back it up, while the product runs:

              pg_dump --format=custom --file=caravanserai.dump --username=%1$s --dbname=%2$s

            and bring it back into an empty database, before the product is started on it:

              pg_restore --no-owner --exit-on-error --username=%1$s --dbname=%2$s caravanserai.dump

            For a copy to any moment use pg_basebackup with an archive of the write-ahead log. Encrypt what you keep.
            Keep CARAVANSERAI_SECRET too, without which links and signatures of the restored data do not hold, and the
            other settings of the environment.\
            """.formatted(database.user(), address);
    }
}
