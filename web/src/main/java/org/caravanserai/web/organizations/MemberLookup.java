package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.MemberLine;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.organizations.ListMembers;
import org.caravanserai.platform.organizations.ListOwnOrganizations;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * Whom a manager can find by name: the members of the organizations that they manage, whose addresses they see anyway.
 * Does not reveal which other people have an account.
 */
@Named
@RequestScoped
public class MemberLookup {

    private static final int SUGGESTIONS = 8;
    private static final int MOST_ORGANIZATIONS = 5;

    private final ListOwnOrganizations own;
    private final ListMembers members;
    private final Formats formats;
    private final PageContext pageContext;
    private final Map<String, Suggestion> known = new LinkedHashMap<>();

    @Inject
    MemberLookup(ListOwnOrganizations own, ListMembers members, Formats formats, PageContext pageContext) {
        this.own = own;
        this.members = members;
        this.formats = formats;
        this.pageContext = pageContext;
    }

    /** Email addresses of the people whose names or addresses contain these words. */
    public List<String> complete(String words) {
        own.execute().stream()
                .filter(organization -> organization.roles().stream()
                        .anyMatch(Permission.MANAGE_ORGANIZATION.organizationRoles()::contains))
                .limit(MOST_ORGANIZATIONS)
                .forEach(organization -> find(organization, words));
        return known.keySet().stream().limit(SUGGESTIONS).toList();
    }

    private void find(OwnOrganization organization, String words) {
        var request = new PageRequest(0, SUGGESTIONS, words, null);
        members.execute(Slug.of(organization.slug()), request)
                .items()
                .forEach(member -> known.putIfAbsent(member.email(), suggestion(member, organization)));
    }

    private Suggestion suggestion(MemberLine member, OwnOrganization organization) {
        return new Suggestion(
                formats.name(member.name()),
                member.email() + " · " + organization.name().in(pageContext.getLanguage()));
    }

    /** The address itself for whom it was not found here, and in the field once a person is chosen. */
    public Suggestion of(@Nullable String email) {
        return email == null || email.isEmpty()
                ? new Suggestion("", "")
                : known.getOrDefault(email, new Suggestion(email, ""));
    }
}
