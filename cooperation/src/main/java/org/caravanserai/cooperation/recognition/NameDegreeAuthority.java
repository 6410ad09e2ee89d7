package org.caravanserai.cooperation.recognition;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthorities;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthority;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthorityAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Says who evaluates foreign degrees in a country; one that was named before is replaced. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class NameDegreeAuthority {

    private static final int LONGEST_ADDRESS = 500;

    private final DegreeAuthorities authorities;
    private final History history;

    @Inject
    public NameDegreeAuthority(DegreeAuthorities authorities, History history) {
        this.authorities = authorities;
        this.history = history;
    }

    /**
     * An authority as entered in a form.
     *
     * @param name by language
     */
    public record DegreeAuthorityForm(
            @Nullable Map<String, String> name, @Nullable String website) {}

    /**
     * @param country ISO 3166-1 code
     * @throws Invalid each fault with its field
     */
    public DegreeAuthority execute(@Nullable String country, DegreeAuthorityForm form) {
        var fields = new FormFields();
        fields.needed("country", country);
        var code = fields.country("country", country);
        var name = fields.text("name", form.name());
        var website = fields.text("website", form.website(), LONGEST_ADDRESS);
        fields.throwIfAny();
        var authority = new DegreeAuthority(
                Objects.requireNonNull(code), Objects.requireNonNullElse(name, LocalizedText.EMPTY), website);
        authorities.put(authority);
        history.record(
                DegreeAuthorityAction.id(authority.country()),
                DegreeAuthorityAction.NAMED,
                authority.country().value() + ": " + authority.name().in("en"));
        return authority;
    }
}
