package org.caravanserai.web.events.programme;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.schedule.ScheduleSource;
import org.jspecify.annotations.Nullable;

/** The file somebody chose, no larger than can be read. */
final class UploadedSchedule {

    private UploadedSchedule() {}

    /**
     * @throws Invalid when no file was chosen
     */
    static byte[] bytes(@Nullable Part file) {
        if (file == null || file.getSize() == 0) {
            throw new Invalid("file", "required");
        }
        try (var in = file.getInputStream()) {
            return in.readNBytes(ScheduleSource.MOST_BYTES + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
