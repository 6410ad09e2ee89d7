package org.caravanserai.cooperation.proposal;

import java.util.Objects;
import org.caravanserai.domain.cooperation.proposal.Proposal;
import org.caravanserai.domain.cooperation.proposal.ProposalTopic;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as entered in a form: everything as text.
 *
 * @param event slug of the event that it comes from
 * @param named whether the author's name is shown
 */
public record ProposalForm(
        @Nullable String title,
        @Nullable String text,
        @Nullable String language,
        @Nullable String topic,
        @Nullable String country,
        @Nullable String event,
        boolean named) {

    /**
     * @throws Invalid each fault with its field
     */
    Proposal.Draft read() {
        var fields = new FormFields();
        fields.needed("title", title);
        var heading = fields.text("title", title, Proposal.MAX_TITLE);
        fields.needed("text", text);
        var body = fields.text("text", text, Proposal.MAX_BODY);
        fields.needed("language", language);
        var tag = fields.language("language", language);
        var about = fields.neededConstant(ProposalTopic.class, "topic", topic);
        var where = fields.country("country", country);
        fields.throwIfAny();
        return new Proposal.Draft(
                Objects.requireNonNull(heading),
                Objects.requireNonNull(body),
                Objects.requireNonNull(tag),
                Objects.requireNonNull(about),
                where,
                event == null || event.isBlank() ? null : event.strip(),
                named);
    }
}
