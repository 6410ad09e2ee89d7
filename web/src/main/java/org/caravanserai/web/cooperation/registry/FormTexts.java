package org.caravanserai.web.cooperation.registry;

import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.reference.ListedCountry;
import org.caravanserai.domain.cooperation.reference.Region;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** Converts form fields to the input of use cases. */
public final class FormTexts {

    private FormTexts() {}

    /**
     * Countries with the region behind each that has none yet.
     *
     * @param region null: none has been chosen
     * @param known codes of the countries whose region is known
     */
    public static List<ListedCountry> withRegion(
            List<ListedCountry> countries, @Nullable Region region, Collection<String> known) {
        return countries.stream()
                .map(each -> region == null || known.contains(each.value()) ? each : each.in(region))
                .toList();
    }

    /** The same faults, of a list as a whole instead of its entries: the form has one field for the list. */
    public static Invalid ofWholeLists(Invalid refusal) {
        return new Invalid(refusal.violations().stream()
                .map(fault ->
                        new Invalid.Violation(fault.field().replaceFirst("\\[.*", ""), fault.key(), fault.arguments()))
                .toList());
    }
}
