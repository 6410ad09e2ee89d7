package org.caravanserai.web.events;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.Locale;
import org.caravanserai.schedule.Note;
import org.caravanserai.web.events.programme.NoteTexts;

/** What could not be taken of a schedule as it stood, as the API says it. */
final class ReportJson {

    private ReportJson() {}

    static JsonArrayBuilder of(List<Note> notes, NoteTexts texts, Locale language) {
        JsonArrayBuilder report = Json.createArrayBuilder();
        for (Note note : notes) {
            report.add(Json.createObjectBuilder()
                    .add("place", note.place())
                    .add("reason", note.reason().name())
                    .add("detail", texts.of(note, language)));
        }
        return report;
    }
}
