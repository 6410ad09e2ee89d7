package org.caravanserai.web.events.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.schedule.ScheduleSource;
import org.primefaces.model.file.UploadedFile;

/** The chosen file, no larger than can be read. */
final class UploadedSchedule {

    private UploadedSchedule() {}

    /**
     * @throws Invalid when the file is empty
     */
    static byte[] bytes(UploadedFile file) {
        if (file.getSize() == 0) {
            throw new Invalid("file", "required");
        }
        try (var in = file.getInputStream()) {
            return in.readNBytes(ScheduleSource.MOST_BYTES + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
