package org.caravanserai.exchanges.nomination;

import java.util.Objects;
import org.caravanserai.domain.exchanges.nomination.HostDetails;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** What the receiving organization adds to a nomination as entered in a form: everything as text, dates as 2027-02-01. */
public record HostDetailsForm(
        @Nullable String programme,
        @Nullable String department,
        @Nullable String startsOn,
        @Nullable String endsOn,
        @Nullable String contact,
        @Nullable String contactEmail,
        @Nullable String housing,
        @Nullable String finances,
        @Nullable String bornOn,
        @Nullable String passport) {

    public static HostDetailsForm of(HostDetails details) {
        return new HostDetailsForm(
                details.programme(),
                details.department(),
                details.startsOn().toString(),
                details.endsOn().toString(),
                details.contact(),
                details.contactEmail().value(),
                details.housing(),
                details.finances(),
                details.bornOn() == null ? null : details.bornOn().toString(),
                details.passport());
    }

    /**
     * @throws Invalid naming every field that is missing or makes no sense
     */
    HostDetails read() {
        var fields = new FormFields();
        fields.needed("programme", programme);
        fields.needed("contact", contact);
        var first = fields.needed("startsOn", startsOn) ? fields.date("startsOn", startsOn) : null;
        var last = fields.needed("endsOn", endsOn) ? fields.date("endsOn", endsOn) : null;
        var address = fields.needed("contactEmail", contactEmail)
                ? fields.value("contactEmail", () -> EmailAddress.of(String.valueOf(contactEmail)))
                : null;
        var birth = fields.date("bornOn", bornOn);
        fields.throwIfAny();
        if (first == null || last == null || address == null) {
            throw new IllegalStateException("refused before");
        }
        return new HostDetails(
                Objects.requireNonNullElse(programme, ""),
                department,
                first,
                last,
                Objects.requireNonNullElse(contact, ""),
                address,
                housing,
                finances,
                birth,
                passport);
    }
}
