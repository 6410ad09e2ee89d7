package org.caravanserai.platform.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.domain.documents.DocumentNumber;
import org.caravanserai.domain.documents.PublicCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.config.Settings;

/** Prints a document with what it takes to verify it. */
@ApplicationScoped
class DocumentRenderer {

    private final PdfWriter writer;
    private final Settings settings;

    @Inject
    DocumentRenderer(PdfWriter writer, Settings settings) {
        this.writer = writer;
        this.settings = settings;
    }

    /**
     * @throws Invalid {@code characters-not-printable} when the holder's name has characters that no font has
     */
    byte[] print(DocumentDraft draft, DocumentNumber number, String code, DocumentPrinter printer) {
        var unprintable = writer.unprintable(draft.holderName());
        if (!unprintable.isEmpty()) {
            throw new Invalid("holderName", "characters-not-printable", String.join(" ", unprintable));
        }
        var address = settings.address("/verify/" + code);
        return writer.write(printer.xhtml(
                new DocumentMarks(number.text(), PublicCode.grouped(code), address, QrCode.dataAddress(address))));
    }
}
