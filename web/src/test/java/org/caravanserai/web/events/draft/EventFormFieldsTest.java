package org.caravanserai.web.events.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventFormFieldsTest {

    @Test
    void whatIsTypedReachesTheFormWithLocalTimes() {
        var fields = new EventFormFields();
        fields.getAbout().setKind("FORUM");
        fields.getOrganizer().setSlug("society");
        fields.setTimeZone("Asia/Shanghai");
        fields.setStartsAt(LocalDateTime.of(2027, 5, 10, 9, 0));
        fields.setEndsAt(LocalDateTime.of(2027, 5, 12, 18, 0));
        fields.getAbout().setLanguages(List.of("en", "zh"));
        fields.getAbout().getTitle().put("zh", "论坛");
        fields.getPlace().setMode("HYBRID");
        fields.getTerms().setCapacity(120);
        fields.getTerms().setModerated(true);

        fields.getOrganizer().setSeries("series");

        var form = fields.form();

        assertThat(form.startsAt()).isEqualTo("2027-05-10T09:00");
        assertThat(form.endsAt()).isEqualTo("2027-05-12T18:00");
        assertThat(form.title()).containsEntry("zh", "论坛");
        assertThat(form.mode()).isEqualTo("HYBRID");
        assertThat(form.series()).isEqualTo("series");
        assertThat(form.capacity()).isEqualTo(120);
        assertThat(form.moderated()).isTrue();
        assertThat(form.waitingList()).isTrue();
        assertThat(form.opensAt()).isNull();
    }

    @Test
    void nothingChosenIsNoLanguage() {
        var fields = new EventFormFields();
        fields.getAbout().setLanguages(null);
        assertThat(fields.getAbout().getLanguages()).isEmpty();
    }
}
