package org.caravanserai.web.files;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.domain.files.FilePolicy;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.files.AttachFile;
import org.caravanserai.platform.files.DeleteFile;
import org.caravanserai.platform.files.FileSlot;
import org.caravanserai.platform.files.ListFiles;
import org.caravanserai.platform.language.Conventions;
import org.caravanserai.web.shell.Notices;
import org.primefaces.event.FileUploadEvent;

/** What {@code k:files} asks and does: the files at a place, one more, one less. */
@Named("fileSlots")
@RequestScoped
public class FileSlots {

    /** Attribute of the upload: kind, subject and slot with spaces between. */
    static final String PLACE = "place";

    private final ListFiles list;
    private final AttachFile attach;
    private final DeleteFile delete;
    private final Notices notices;
    private final Map<String, FileSlot> known = new HashMap<>();

    @Inject
    FileSlots(ListFiles list, AttachFile attach, DeleteFile delete, Notices notices) {
        this.list = list;
        this.attach = attach;
        this.delete = delete;
        this.notices = notices;
    }

    /** The files at a place, read once a request and again after a change. */
    public FileSlot at(String kind, String subject, String slot) {
        return known.computeIfAbsent(kind + " " + subject + " " + slot, place -> list.execute(kind, subject, slot));
    }

    /** Attaches what was sent; a refusal shows at the field it was sent with. */
    public void upload(FileUploadEvent event) {
        var field = event.getComponent();
        var place = String.valueOf(field.getAttributes().get(PLACE)).split(" ", 3);
        var sent = event.getFile();
        try (var content = sent.getInputStream()) {
            attach.execute(place[0], place[1], place[2], sent.getFileName(), content);
        } catch (Invalid refusal) {
            throw new Invalid(refusal.violations().stream()
                    .map(fault -> new Invalid.Violation(field.getId(), fault.key(), fault.arguments()))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        known.clear();
        notices.done("files.attached");
    }

    public void delete(String code) {
        delete.execute(code);
        known.clear();
        notices.done("files.deleted");
    }

    /** The endings that a place takes, separated by spaces. */
    public String endings(FileSlot slot) {
        return String.join(" ", slot.policy().endings());
    }

    /** The largest file that a place takes, in megabytes. */
    public long megabytes(FileSlot slot) {
        return slot.policy().mostBytes() / FilePolicy.MEGABYTE;
    }

    /** 340 KB, 1.2 MB. */
    public String size(long bytes) {
        var language =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        var large = bytes >= FilePolicy.MEGABYTE;
        var number = new BigDecimal(bytes)
                .divide(
                        new BigDecimal(large ? FilePolicy.MEGABYTE : 1 << 10),
                        new MathContext(bytes < 1 << 10 ? 1 : 2));
        return MeasureFormat.getInstance(Conventions.of(language), MeasureFormat.FormatWidth.SHORT)
                .format(new Measure(number, large ? MeasureUnit.MEGABYTE : MeasureUnit.KILOBYTE));
    }
}
