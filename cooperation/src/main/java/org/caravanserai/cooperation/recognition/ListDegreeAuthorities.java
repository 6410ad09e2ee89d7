package org.caravanserai.cooperation.recognition;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthorities;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthority;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Who evaluates foreign degrees in each country where that is known. */
@UseCase
@Public
public class ListDegreeAuthorities {

    private final DegreeAuthorities authorities;

    @Inject
    public ListDegreeAuthorities(DegreeAuthorities authorities) {
        this.authorities = authorities;
    }

    /** By the codes of the countries. */
    public List<DegreeAuthority> execute() {
        return authorities.all();
    }
}
