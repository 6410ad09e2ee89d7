package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.web.shell.Texts;

/** What can be chosen in the forms and filters of organizations, in the language of the page. */
@Named
@RequestScoped
public class OrganizationChoices {

    /** One choice: its value and its label. */
    public record Choice(String value, String label) {}

    private final Texts texts;

    @Inject
    OrganizationChoices(Texts texts) {
        this.texts = texts;
    }

    public List<Choice> getSectors() {
        return constants(Sector.values(), "organizations.sector.");
    }

    public List<Choice> getKinds() {
        return constants(NameKind.values(), "organizations.kind.");
    }

    public List<Choice> getRoles() {
        return constants(OrganizationRole.ofOrganizations().toArray(OrganizationRole[]::new), "organizations.role.");
    }

    public List<Choice> getStates() {
        return constants(OrganizationState.values(), "organizations.state.");
    }

    private <E extends Enum<E>> List<Choice> constants(E[] constants, String prefix) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), texts.of(prefix + constant.name())))
                .toList();
    }
}
