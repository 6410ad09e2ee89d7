package org.caravanserai.web.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.OrganizationIdentity;
import org.caravanserai.platform.organizations.ShowOrganizationChange.Proposal;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;

/** A proposed identity beside the present one, in the words of the page: the fields that differ, one row each. */
@Named
@ApplicationScoped
public class IdentityWords {

    /** For names only the added and removed ones. */
    public record Row(String field, List<String> before, List<String> after) {}

    private final Texts texts;
    private final Formats formats;

    @Inject
    IdentityWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    public List<Row> rows(Proposal change) {
        return change.now().differences(change.proposed()).stream()
                .map(field -> new Row(
                        label(field),
                        words(field, change.now(), change.proposed()),
                        words(field, change.proposed(), change.now())))
                .toList();
    }

    private String label(OrganizationIdentity.Field field) {
        return texts.of(
                switch (field) {
                    case NAMES -> "organizations.names";
                    case SECTOR -> "organizations.field.sector";
                    case COUNTRY -> "organizations.field.country";
                    case ROR -> "organizations.field.ror";
                    case DOMAINS -> "organizations.field.domains";
                });
    }

    private List<String> words(OrganizationIdentity.Field field, OrganizationIdentity one, OrganizationIdentity other) {
        var country = one.country();
        var ror = one.ror();
        return switch (field) {
            case NAMES -> one.namesMissingFrom(other).stream().map(this::name).toList();
            case SECTOR -> List.of(texts.of("organizations.sector." + one.sector()));
            case COUNTRY -> country == null ? List.of() : List.of(formats.country(country.value()));
            case ROR -> ror == null ? List.of() : List.of(ror.value());
            case DOMAINS -> one.domains().values();
        };
    }

    private String name(Name name) {
        var kind = texts.of("organizations.kind." + name.kind());
        var language = name.language();
        return "%s (%s)".formatted(name.value(), language == null ? kind : kind + ", " + formats.language(language));
    }
}
