package org.caravanserai.web.exchanges.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.domain.exchanges.office.Fact;
import org.caravanserai.domain.exchanges.office.FactTopic;
import org.caravanserai.exchanges.office.OfficeForm.FactForm;
import org.jspecify.annotations.Nullable;

/** Facts about one topic as fields of the form. */
public class FactFields {

    private final FactTopic topic;
    private Map<String, String> text = new HashMap<>();
    private @Nullable String website;
    private @Nullable LocalDate checkedOn;

    FactFields(FactTopic topic) {
        this.topic = topic;
    }

    void show(Fact fact) {
        text = new HashMap<>(fact.text().texts());
        website = fact.website();
        checkedOn = fact.checkedOn();
    }

    boolean isMeant() {
        return !OfficeFields.written(text).isEmpty();
    }

    FactForm form() {
        return new FactForm(topic.name(), OfficeFields.written(text), website, TermFields.text(checkedOn));
    }

    public FactTopic getTopic() {
        return topic;
    }

    public Map<String, String> getText() {
        return text;
    }

    public @Nullable String getWebsite() {
        return website;
    }

    public void setWebsite(@Nullable String website) {
        this.website = website;
    }

    public @Nullable LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(@Nullable LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }
}
