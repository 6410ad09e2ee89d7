package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.cooperation.reference.AddCountryGroup;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A list of countries that is new. */
@Named
@RequestScoped
public class CountryGroupFormPage {

    private final AddCountryGroup add;
    private final Notices notices;

    private final Map<String, String> name = new HashMap<>();
    private @Nullable String code;
    private @Nullable LocalDate validFrom;
    private @Nullable String source;
    private @Nullable List<String> countries;
    private @Nullable String region;

    @Inject
    CountryGroupFormPage(AddCountryGroup add, Notices notices) {
        this.add = add;
        this.notices = notices;
    }

    public void save() {
        var codes = FormTexts.withRegion(getCountries(), region, List.of());
        try {
            var group = add.execute(
                    new AddCountryGroup.CountryGroupForm(code, name, FormTexts.of(validFrom), source, codes));
            notices.done("cooperation.groups.added", group.label());
            Faces.redirect("/manage/cooperation/groups?group=%s", group.code());
        } catch (Invalid refusal) {
            throw FormTexts.ofWholeLists(refusal);
        }
    }

    /** The name by language. */
    public Map<String, String> getName() {
        return name;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    /** Codes of the countries that are chosen. */
    public List<String> getCountries() {
        return Objects.requireNonNullElse(countries, List.of());
    }

    public void setCountries(@Nullable List<String> countries) {
        this.countries = countries;
    }

    /** The region of all of them, where they have one in common. */
    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }
}
