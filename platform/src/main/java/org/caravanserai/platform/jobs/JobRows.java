package org.caravanserai.platform.jobs;

import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Works off rows of a job one by one: a row that fails is reported and left for the next run, and those behind it are not held up. */
public final class JobRows {

    private static final Logger LOG = Logger.getLogger(JobRows.class.getName());

    private JobRows() {}

    /**
     * @param job its name, for the log
     * @param step what is done with a row, in a transaction of its own
     * @return how many rows failed
     */
    public static <T> int each(String job, Collection<T> rows, Consumer<T> step) {
        return each(job, rows, step, (row, failure) -> {});
    }

    /**
     * As {@link #each(String, Collection, Consumer)}, for all rows that are due: so many at once until fewer are found, or none of them could
     * be done.
     *
     * @param due finds so many rows that are due; a row that was done is not due again
     */
    public static <T> void all(String job, int atOnce, IntFunction<? extends Collection<T>> due, Consumer<T> step) {
        int found;
        int failed;
        do {
            var rows = due.apply(atOnce);
            found = rows.size();
            failed = each(job, rows, step);
        } while (found == atOnce && failed < found);
    }

    /**
     * As {@link #each(String, Collection, Consumer)}, and keeps the fault for whoever is in charge of the row.
     *
     * @param failed what is noted of a row that failed, in a transaction of its own
     */
    public static <T> int each(
            String job, Collection<T> rows, Consumer<T> step, BiConsumer<T, RuntimeException> failed) {
        int number = 0;
        for (var row : rows) {
            try {
                step.accept(row);
            } catch (RuntimeException failure) {
                number++;
                LOG.log(Level.WARNING, failure, () -> "job " + job + " leaves " + row + " for its next run");
                failed.accept(row, failure);
            }
        }
        return number;
    }
}
