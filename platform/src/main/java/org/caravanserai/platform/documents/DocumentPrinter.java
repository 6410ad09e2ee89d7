package org.caravanserai.platform.documents;

/** Writes a document of an area, usually by a {@link DocumentTemplate}. */
@FunctionalInterface
public interface DocumentPrinter {

    /** The document as XHTML for the {@link PdfWriter}. */
    String xhtml(DocumentMarks marks);
}
