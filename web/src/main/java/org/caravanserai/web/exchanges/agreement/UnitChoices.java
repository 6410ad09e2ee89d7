package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.units.ShowUnits;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The faculties and departments of the parties of an agreement, to choose from. */
@Named
@RequestScoped
public class UnitChoices {

    private static final String INDENT = "\u00a0\u00a0";

    private final ShowUnits units;
    private final Formats formats;
    private final Texts texts;
    private final Map<String, Optional<ShowUnits.Shown>> read = new HashMap<>();

    @Inject
    UnitChoices(ShowUnits units, Formats formats, Texts texts) {
        this.units = units;
        this.formats = formats;
        this.texts = texts;
    }

    /**
     * The units of the parties that are chosen, by party.
     *
     * @param known null while the agreement is new
     * @param chosen what is offered in any case, as {@code party:code}; null for none
     */
    public List<SelectItem> of(@Nullable AgreementView known, AgreementFields fields, @Nullable String chosen) {
        var slugs = known == null
                ? fields.slugs()
                : known.parties().stream().map(side -> side.party().slug()).toList();
        var groups = new ArrayList<SelectItem>();
        for (int i = 0; i < slugs.size(); i++) {
            int party = i + 1;
            of(slugs.get(i))
                    .filter(shown -> !shown.units().isEmpty())
                    .ifPresent(shown -> groups.add(group(party, shown)));
        }
        if (chosen != null && !chosen.isBlank() && groups.stream().noneMatch(group -> has(group, chosen))) {
            var code = chosen.substring(chosen.indexOf(ConditionFields.UNIT_OF) + 1);
            groups.add(0, new SelectItem(chosen, code));
        }
        return groups;
    }

    private static boolean has(SelectItem group, String value) {
        return List.of(((SelectItemGroup) group).getSelectItems()).stream()
                .anyMatch(item -> value.equals(item.getValue()));
    }

    private SelectItem group(int party, ShowUnits.Shown shown) {
        return new SelectItemGroup(
                formats.text(shown.organization().name().texts()),
                null,
                false,
                shown.units().stream()
                        .map(unit -> new SelectItem(
                                party + ConditionFields.UNIT_OF + unit.code(),
                                INDENT.repeat(unit.level() - 1)
                                        + texts.of(
                                                "exchanges.form.unitChoice",
                                                formats.text(unit.name().texts()),
                                                unit.code())))
                        .toArray(SelectItem[]::new));
    }

    private Optional<ShowUnits.Shown> of(String slug) {
        return read.computeIfAbsent(slug, each -> Slug.read(each).flatMap(this::find));
    }

    private Optional<ShowUnits.Shown> find(Slug slug) {
        try {
            return Optional.of(units.execute(slug));
        } catch (NotFound hidden) {
            return Optional.empty();
        }
    }
}
