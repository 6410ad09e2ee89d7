package org.caravanserai.domain.organizations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/**
 * The part of a profile that tells which organization it is: what an authority vouches for when it verifies one. Names and
 * domains are kept in a fixed order, so that two identities are equal whatever order they were typed in.
 */
public record OrganizationIdentity(
        List<Name> names,
        Sector sector,
        @Nullable CountryCode country,
        @Nullable RorId ror,
        Tags domains) {

    /** Field in which two identities can differ. */
    public enum Field {
        NAMES,
        SECTOR,
        COUNTRY,
        ROR,
        DOMAINS
    }

    private static final Comparator<Name> ORDER = Comparator.comparing(Name::kind)
            .thenComparing(Name::language, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Name::value);

    public OrganizationIdentity {
        names = names.stream().distinct().sorted(ORDER).toList();
        domains = new Tags(domains.values().stream().sorted().toList());
    }

    /** The name shown in each language. */
    public LocalizedText displayName() {
        return DisplayNames.of(names);
    }

    /** The fields in which the other one differs, in the order of the form. */
    public Set<Field> differences(OrganizationIdentity other) {
        var found = EnumSet.noneOf(Field.class);
        add(found, Field.NAMES, names, other.names);
        add(found, Field.SECTOR, sector, other.sector);
        add(found, Field.COUNTRY, country, other.country);
        add(found, Field.ROR, ror, other.ror);
        add(found, Field.DOMAINS, domains, other.domains);
        return found;
    }

    /** Names that the other one does not have. */
    public List<Name> namesMissingFrom(OrganizationIdentity other) {
        var missing = new ArrayList<>(names);
        missing.removeAll(other.names);
        return List.copyOf(missing);
    }

    private static void add(Set<Field> found, Field field, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            found.add(field);
        }
    }
}
