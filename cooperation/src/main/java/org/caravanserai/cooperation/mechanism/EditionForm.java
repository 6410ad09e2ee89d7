package org.caravanserai.cooperation.mechanism;

import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.cooperation.mechanism.Edition;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** An edition of a mechanism as entered in a form: everything as text. */
public record EditionForm(
        @Nullable String number,
        @Nullable String heldOn,
        @Nullable String city,
        @Nullable String country,
        @Nullable String event,
        @Nullable String attendance,
        @Nullable Map<String, String> outcome) {

    private static final int MOST = 1000;
    private static final int MOST_PEOPLE = 10_000_000;
    private static final int LONGEST_CITY = 200;

    /**
     * @throws Invalid each fault with its field
     */
    Edition read() {
        var fields = new FormFields();
        fields.needed("number", number);
        var count = fields.integer("number", number, 1, MOST);
        fields.needed("heldOn", heldOn);
        var day = fields.date("heldOn", heldOn);
        var where = fields.text("city", city, LONGEST_CITY);
        var state = fields.country("country", country);
        var people = fields.integer("attendance", attendance, 0, MOST_PEOPLE);
        var came = fields.text("outcome", outcome);
        fields.throwIfAny();
        return new Edition(
                Objects.requireNonNull(count),
                Objects.requireNonNull(day),
                where,
                state,
                event == null || event.isBlank() ? null : event.strip(),
                people,
                Objects.requireNonNullElse(came, LocalizedText.EMPTY));
    }
}
