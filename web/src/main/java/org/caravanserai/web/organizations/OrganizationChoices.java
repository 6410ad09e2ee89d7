package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;

/** What can be chosen in the forms and filters of organizations, in the language of the page and its order. */
@Named
@RequestScoped
public class OrganizationChoices {

    /** One choice: its value and its label. */
    public record Choice(String value, String label) {}

    private Texts texts;
    private Formats formats;

    @SuppressWarnings("NullAway.Init")
    protected OrganizationChoices() {}

    @Inject
    OrganizationChoices(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    public List<Choice> getSectors() {
        return constants(Sector.values(), "organizations.sector.");
    }

    public List<Choice> getKinds() {
        return constants(NameKind.values(), "organizations.kind.");
    }

    public List<Choice> getRoles() {
        return constants(OrganizationRole.values(), "organizations.role.");
    }

    public List<Choice> getStates() {
        return constants(OrganizationState.values(), "organizations.state.");
    }

    public List<Choice> getCountries() {
        return sorted(CountryCode.known().stream()
                .map(code -> new Choice(code, formats.country(code)))
                .toList());
    }

    public List<Choice> getLanguages() {
        return sorted(Arrays.stream(Locale.getISOLanguages())
                .filter(tag -> tag.length() == 2)
                .map(tag -> new Choice(tag, formats.language(tag)))
                .toList());
    }

    private <E extends Enum<E>> List<Choice> constants(E[] constants, String prefix) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), texts.of(prefix + constant.name())))
                .toList();
    }

    private static List<Choice> sorted(List<Choice> choices) {
        var order = Collator.getInstance(
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return choices.stream()
                .sorted(Comparator.comparing(Choice::label, order))
                .toList();
    }
}
