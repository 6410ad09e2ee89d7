package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterRoles;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.OrganizationPeople;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Who can teach at a center: of both institutions that run it, and there only. */
@UseCase
@Requires(Permission.TEACH)
public class ListCenterTeachers {

    private final CenterStaff staff;
    private final OrganizationPeople people;

    @Inject
    public ListCenterTeachers(CenterStaff staff, OrganizationPeople people) {
        this.staff = staff;
        this.people = people;
    }

    /** Somebody who can teach at the center. */
    public record Teacher(EmailAddress email, String name) {}

    /**
     * By their names.
     *
     * @throws NotFound when the caller does not work at the center
     */
    public List<Teacher> execute(Slug slug) {
        var center = staff.worked(slug);
        var all = new TreeMap<String, Teacher>();
        var there = Permission.TEACH.organizationRoles().stream()
                .flatMap(role -> people.withRoleAt(CenterRoles.at(center), role).stream());
        var sides = Stream.ofNullable(center.partner())
                .map(partner -> Stream.of(center.host(), partner))
                .findFirst()
                .orElseGet(() -> Stream.of(center.host()))
                .flatMap(side -> Permission.TEACH.organizationRoles().stream()
                        .flatMap(role -> people.withRole(side, role).stream()));
        Stream.concat(sides, there)
                .forEach(each -> all.putIfAbsent(each.address().value(), teacher(each)));
        return all.values().stream()
                .sorted(Comparator.comparing(Teacher::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Teacher teacher(Recipient person) {
        return new Teacher(person.address(), person.name());
    }
}
