package org.caravanserai.web.exchanges.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.caravanserai.domain.exchanges.office.FactTopic;
import org.caravanserai.domain.exchanges.office.OfficeSheet;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.office.OfficeForm;

/** The fact sheet of an office as fields of the form, followed by some empty rows. */
public class OfficeFields {

    private static final int SPARE_TERMS = 4;
    private static final int SPARE_CONTACTS = 2;
    private static final Pattern ROW = Pattern.compile("(calendar|facts|contacts)\\[(\\d+)]\\.?");

    private final List<TermFields> terms = new ArrayList<>();
    private final List<FactFields> facts;
    private final List<ContactFields> contacts = new ArrayList<>();

    OfficeFields(OfficeSheet sheet) {
        sheet.terms().forEach(term -> terms.add(TermFields.of(term)));
        for (int i = 0; i < SPARE_TERMS; i++) {
            terms.add(new TermFields());
        }
        facts = Arrays.stream(FactTopic.values()).map(FactFields::new).toList();
        sheet.facts().forEach(fact -> facts.get(fact.topic().ordinal()).show(fact));
        sheet.contacts().forEach(contact -> contacts.add(ContactFields.of(contact)));
        for (int i = 0; i < SPARE_CONTACTS; i++) {
            contacts.add(new ContactFields());
        }
    }

    OfficeForm form() {
        return new OfficeForm(
                meant(terms, TermFields::isMeant).stream().map(TermFields::form).toList(),
                meant(facts, FactFields::isMeant).stream().map(FactFields::form).toList(),
                meant(contacts, ContactFields::isMeant).stream()
                        .map(ContactFields::form)
                        .toList());
    }

    private static <T> List<T> meant(List<T> rows, Predicate<T> test) {
        return rows.stream().filter(test).toList();
    }

    /** The faults with the ids of the fields: {@code calendar[1].startsOn} is {@code calendar1-startsOn} of the row that was written. */
    Invalid byRow(Invalid refusal) {
        return new Invalid(refusal.violations().stream()
                .map(fault -> new Invalid.Violation(id(fault.field()), fault.key(), fault.arguments()))
                .toList());
    }

    private String id(String field) {
        var row = ROW.matcher(field);
        if (!row.lookingAt()) {
            return field;
        }
        int number = Integer.parseInt(row.group(2));
        int shown =
                switch (row.group(1)) {
                    case "calendar" -> place(terms, TermFields::isMeant, number);
                    case "facts" -> place(facts, FactFields::isMeant, number);
                    default -> place(contacts, ContactFields::isMeant, number);
                };
        return row.group(1) + shown + "-" + field.substring(row.end());
    }

    private static <T> int place(List<T> rows, Predicate<T> test, int number) {
        return rows.indexOf(meant(rows, test).get(number));
    }

    static Map<String, String> written(Map<String, String> typed) {
        var written = new HashMap<String, String>();
        typed.forEach((tag, text) -> {
            if (text != null && !text.isBlank()) {
                written.put(tag, text);
            }
        });
        return written;
    }

    public List<TermFields> getTerms() {
        return terms;
    }

    public List<FactFields> getFacts() {
        return facts;
    }

    public List<ContactFields> getContacts() {
        return contacts;
    }
}
