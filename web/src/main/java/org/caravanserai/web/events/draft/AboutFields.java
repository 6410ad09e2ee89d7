package org.caravanserai.web.events.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.EventView;
import org.jspecify.annotations.Nullable;

/** What an event is about, as fields of its form. Texts are maps from language tag to text. */
public class AboutFields {

    private @Nullable String kind;
    private List<String> languages = new ArrayList<>();
    private final Map<String, String> title = new HashMap<>();
    private final Map<String, String> summary = new HashMap<>();
    private final Map<String, String> description = new HashMap<>();

    void show(EventView event) {
        kind = event.kind().name();
        languages = new ArrayList<>(event.languages());
        title.putAll(event.title().texts());
        summary.putAll(event.summary().texts());
        description.putAll(event.description().texts());
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(@Nullable List<String> languages) {
        this.languages = languages == null ? new ArrayList<>() : new ArrayList<>(languages);
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public Map<String, String> getSummary() {
        return summary;
    }

    public Map<String, String> getDescription() {
        return description;
    }
}
