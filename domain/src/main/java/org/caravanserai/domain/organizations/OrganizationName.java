package org.caravanserai.domain.organizations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A name as it is kept; part of its organization, never on its own. */
@Entity
@Table(name = "organization_name")
public class OrganizationName {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "organization_id")
    @SuppressWarnings("UnusedVariable")
    private Organization organization;

    @Enumerated(EnumType.STRING)
    private NameKind kind;

    private @Nullable String language;

    private String value;

    /** The database searches this column. */
    @SuppressWarnings("UnusedVariable")
    private String folded;

    @SuppressWarnings("NullAway.Init")
    protected OrganizationName() {}

    OrganizationName(Organization organization, Name name) {
        this.id = Ids.next();
        this.organization = organization;
        this.kind = name.kind();
        this.language = name.language();
        this.value = name.value();
        this.folded = FoldedName.of(name.value()).value();
    }

    /**
     * Makes the names the wanted ones. An official name changes in its place: the database allows one in a language, and
     * new rows are written before old ones go.
     */
    static void replace(List<OrganizationName> names, List<Name> wanted, Organization organization) {
        var missing = new ArrayList<>(wanted);
        names.forEach(kept -> missing.remove(kept.name()));
        for (var kept : names) {
            missing.stream()
                    .filter(name -> kept.kind == NameKind.OFFICIAL
                            && name.kind() == NameKind.OFFICIAL
                            && Objects.equals(kept.language, name.language()))
                    .findFirst()
                    .ifPresent(name -> {
                        kept.become(name);
                        missing.remove(name);
                    });
        }
        names.removeIf(kept -> !wanted.contains(kept.name()));
        missing.forEach(name -> names.add(new OrganizationName(organization, name)));
    }

    private void become(Name name) {
        value = name.value();
        folded = FoldedName.of(value).value();
    }

    Name name() {
        return new Name(kind, language, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrganizationName that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
