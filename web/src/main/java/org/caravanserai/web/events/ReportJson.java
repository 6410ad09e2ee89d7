package org.caravanserai.web.events;

import java.util.List;
import java.util.Locale;
import org.caravanserai.schedule.Note;
import org.caravanserai.web.events.programme.NoteTexts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that could not be taken of a schedule as it stood: where, and why in the language of the caller. */
@Schema(name = "ProgrammeNote")
public record ReportJson(String place, Note.Reason reason, String detail) {

    static List<ReportJson> of(List<Note> notes, NoteTexts texts, Locale language) {
        return notes.stream()
                .map(note -> new ReportJson(note.place(), note.reason(), texts.of(note, language)))
                .toList();
    }
}
