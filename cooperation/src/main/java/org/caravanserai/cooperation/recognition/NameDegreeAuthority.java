package org.caravanserai.cooperation.recognition;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthorities;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthority;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthorityAction;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Says who evaluates foreign degrees in a country; one that was named before is replaced. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class NameDegreeAuthority {

    private final DegreeAuthorities authorities;
    private final History history;

    @Inject
    public NameDegreeAuthority(DegreeAuthorities authorities, History history) {
        this.authorities = authorities;
        this.history = history;
    }

    public void execute(DegreeAuthority authority) {
        authorities.put(authority);
        history.record(
                DegreeAuthorityAction.id(authority.country()),
                DegreeAuthorityAction.NAMED,
                authority.country().value() + ": " + authority.name().in("en"));
    }
}
