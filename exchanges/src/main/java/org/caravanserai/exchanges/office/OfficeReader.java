package org.caravanserai.exchanges.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.caravanserai.domain.exchanges.office.AcademicTerm;
import org.caravanserai.domain.exchanges.office.ContactPurpose;
import org.caravanserai.domain.exchanges.office.Fact;
import org.caravanserai.domain.exchanges.office.FactTopic;
import org.caravanserai.domain.exchanges.office.OfficeContact;
import org.caravanserai.domain.exchanges.office.OfficeSheet;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.exchanges.office.OfficeForm.ContactForm;
import org.caravanserai.exchanges.office.OfficeForm.FactForm;
import org.caravanserai.exchanges.office.OfficeForm.TermForm;
import org.caravanserai.platform.calendar.DatesNow;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Reads a fact sheet and reports each error with its field. */
final class OfficeReader {

    private final FormFields fields = new FormFields();
    private final Set<String> units;
    private final Instant now;

    /**
     * @param units codes of the units of the organization
     */
    OfficeReader(Set<String> units, Instant now) {
        this.units = units;
        this.now = now;
    }

    /**
     * @throws Invalid with all faults
     */
    OfficeSheet read(OfficeForm form) {
        var terms = all("calendar", form.terms(), this::term);
        var facts = all("facts", form.facts(), this::fact);
        var contacts = all("contacts", form.contacts(), this::contact);
        fields.throwIfAny();
        return new OfficeSheet(terms, facts, contacts);
    }

    private static <F, T> List<T> all(String name, @Nullable List<F> forms, BiFunction<String, F, @Nullable T> reader) {
        var read = new ArrayList<T>();
        for (int i = 0; forms != null && i < forms.size(); i++) {
            var one = reader.apply(name + "[" + i + "]", forms.get(i));
            if (one != null) {
                read.add(one);
            }
        }
        return read;
    }

    private @Nullable AcademicTerm term(String at, TermForm form) {
        var year = fields.needed(at + ".academicYear", form.year())
                ? fields.value(at + ".academicYear", () -> AcademicYear.of(String.valueOf(form.year())))
                : null;
        var name = fields.text(at + ".name", form.name());
        var starts = date(at + ".startsOn", form.startsOn(), true);
        var ends = date(at + ".endsOn", form.endsOn(), true);
        var nominations = date(at + ".nominationsBy", form.nominationsBy(), false);
        var applications = date(at + ".applicationsBy", form.applicationsBy(), false);
        if (year == null || starts == null || ends == null) {
            return null;
        }
        return fields.below(at, () -> new AcademicTerm(year, orEmpty(name), starts, ends, nominations, applications));
    }

    private @Nullable Fact fact(String at, FactForm form) {
        var topic = fields.neededConstant(FactTopic.class, at + ".topic", form.topic());
        var text = fields.text(at + ".text", form.text());
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var checked = Objects.requireNonNullElse(date(at + ".checkedOn", form.checkedOn(), false), today);
        var latest = DatesNow.latest(now);
        if (checked.isAfter(latest)) {
            fields.wrong(at + ".checkedOn", "in-the-future", latest);
        }
        return topic == null
                ? null
                : fields.below(at, () -> new Fact(topic, orEmpty(text), blankToNull(form.website()), checked));
    }

    private @Nullable OfficeContact contact(String at, ContactForm form) {
        var purpose = fields.neededConstant(ContactPurpose.class, at + ".purpose", form.purpose());
        var email = fields.needed(at + ".email", form.email())
                ? fields.value(at + ".email", () -> EmailAddress.of(String.valueOf(form.email())))
                : null;
        var unit = blankToNull(form.unit());
        if (unit != null && !units.contains(unit)) {
            fields.wrong(at + ".unit", "unknown-unit", unit);
        }
        var name = Objects.requireNonNullElse(form.name(), "");
        return purpose == null || email == null
                ? null
                : fields.below(at, () -> new OfficeContact(purpose, name, email, blankToNull(form.phone()), unit));
    }

    private @Nullable LocalDate date(String field, @Nullable String text, boolean needed) {
        if (needed && !fields.needed(field, text)) {
            return null;
        }
        return fields.date(field, text);
    }

    private static LocalizedText orEmpty(@Nullable LocalizedText text) {
        return text == null ? LocalizedText.EMPTY : text;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
