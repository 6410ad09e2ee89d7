package org.caravanserai.centers.emails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterAgreement;
import org.caravanserai.domain.centers.center.CenterRoles;
import org.caravanserai.domain.centers.center.Governance;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationPeople;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.language.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * Writes what has happened to a center to those who direct it, for a side without directors to its managers, and to the authority where
 * it has something to do.
 */
@ApplicationScoped
public class CenterStepEmails {

    private static final String DAY = "yMMMMd";

    private final Outbox outbox;
    private final OrganizationPeople people;
    private final Organizations organizations;
    private final Governance governance;

    @Inject
    public CenterStepEmails(
            Outbox outbox, OrganizationPeople people, Organizations organizations, Governance governance) {
        this.outbox = outbox;
        this.people = people;
        this.organizations = organizations;
        this.governance = governance;
    }

    /**
     * A step was taken; of most that are no change of state nobody is written to.
     *
     * @param note why, or what the authority says
     */
    public void happened(Center center, CenterAction action, @Nullable String note) {
        switch (action) {
            case APPLIED -> {
                toDirectors(center, action, CenterEmail.CENTER_APPLICATION_SUBMITTED, "", note);
                toAuthority(center, action, CenterEmail.CENTER_APPLICATION_WAITING, note);
            }
            case RETURNED -> toDirectors(center, action, CenterEmail.CENTER_APPLICATION_RETURNED, "/edit", note);
            case APPROVED -> toDirectors(center, action, CenterEmail.CENTER_APPLICATION_APPROVED, "/agreement", note);
            case REJECTED -> toDirectors(center, action, CenterEmail.CENTER_APPLICATION_REJECTED, "", note);
            case AGREEMENT_SIGNED -> toDirectors(center, action, CenterEmail.CENTER_AGREEMENT_SIGNED, "", note);
            case OPENED -> toDirectors(center, action, CenterEmail.CENTER_OPENED, "/teaching", note);
            case RENEWAL_DUE -> toDirectors(center, action, CenterEmail.CENTER_RENEWAL_DUE, "/agreement", note);
            case RENEWED -> toDirectors(center, action, CenterEmail.CENTER_RENEWED, "/agreement", note);
            case SUSPENDED -> toDirectors(center, action, CenterEmail.CENTER_SUSPENDED, "", note);
            case RESUMED -> toDirectors(center, action, CenterEmail.CENTER_RESUMED, "", note);
            case CLOSING_ANNOUNCED -> {
                toDirectors(center, action, CenterEmail.CENTER_CLOSING_ANNOUNCED, "/closing", note);
                toAuthority(center, action, CenterEmail.CENTER_CLOSING_ANNOUNCED, note);
            }
            case LAPSED, NEVER_OPENED -> toDirectors(center, action, CenterEmail.CENTER_APPROVAL_LAPSED, "", note);
            case TRANSFERRED -> toDirectors(center, action, CenterEmail.CENTER_TRANSFERRED, "", note);
            case STATUS_GRANTED, STATUS_ENDED ->
                toDirectors(center, action, CenterEmail.CENTER_STATUS_CHANGED, "", note);
            case CLOSED -> {
                toDirectors(center, action, CenterEmail.CENTER_CLOSED, "/closing", note);
                toAuthority(center, action, CenterEmail.CENTER_CLOSED, note);
            }
            default -> {}
        }
    }

    /**
     * The authority has decided on the plan of a year.
     *
     * @param approved false: sent back
     * @param version of the plan, so that each decision is told once
     */
    public void planDecided(Center center, int year, boolean approved, long version, @Nullable String note) {
        var template = approved ? CenterEmail.CENTER_PLAN_APPROVED : CenterEmail.CENTER_PLAN_RETURNED;
        var link = "/manage/centers/" + center.slug() + "/plans/" + year;
        outbox.putAll(directing(center).stream()
                .map(recipient -> MailMessage.of(
                        template,
                        "plan:" + center.id() + ":" + year + ":" + template + ":" + version + ":" + recipient.address(),
                        recipient,
                        Map.of(
                                "center",
                                center.name().in(recipient.language().value()),
                                "year",
                                String.valueOf(year),
                                "note",
                                Objects.requireNonNullElse(note, ""),
                                "link",
                                link)))
                .toList());
    }

    private void toDirectors(
            Center center, CenterAction action, CenterEmail template, String page, @Nullable String note) {
        put(center, action, template, directing(center), "/manage/centers/" + center.slug() + page, note);
    }

    private void toAuthority(Center center, CenterAction action, CenterEmail template, @Nullable String note) {
        put(center, action, template, people.authorities(), "/manage/centers/" + center.slug() + "/dossier", note);
    }

    /** The directors of all sides and their deputies; for a side without either its managers. */
    List<Recipient> directing(Center center) {
        return Stream.of(center.host(), center.partner())
                .filter(Objects::nonNull)
                .flatMap(side -> directing(side).stream())
                .distinct()
                .toList();
    }

    /** Who decides on the results of a center: its exam officers, those of this center only too, and who directs it. */
    List<Recipient> examining(Center center) {
        return Stream.concat(withRole(center, OrganizationRole.CENTER_EXAM_OFFICER), directing(center).stream())
                .distinct()
                .toList();
    }

    /** Who keeps the fees of a center, those of this center only too, and does not direct it. */
    List<Recipient> cashiers(Center center) {
        var directing = directing(center);
        return withRole(center, OrganizationRole.CENTER_CASHIER)
                .filter(each -> !directing.contains(each))
                .distinct()
                .toList();
    }

    private Stream<Recipient> withRole(Center center, OrganizationRole role) {
        return Stream.concat(
                Stream.of(center.host(), center.partner())
                        .filter(Objects::nonNull)
                        .flatMap(side -> people.withRole(side, role).stream()),
                people.withRoleAt(CenterRoles.at(center), role).stream());
    }

    private List<Recipient> directing(UUID side) {
        var directors = Stream.of(OrganizationRole.CENTER_DIRECTOR, OrganizationRole.CENTER_DEPUTY)
                .flatMap(role -> people.withRole(side, role).stream())
                .distinct()
                .toList();
        return directors.isEmpty() ? people.managers(side) : directors;
    }

    private void put(
            Center center,
            CenterAction action,
            CenterEmail template,
            List<Recipient> recipients,
            String link,
            @Nullable String note) {
        var happening = "center:" + center.id() + ":" + action + ":" + center.version() + ":" + template + ":";
        outbox.putAll(recipients.stream()
                .map(recipient -> {
                    var arguments = new LinkedHashMap<>(arguments(center, recipient.language()));
                    arguments.put("link", link);
                    arguments.put("note", Objects.requireNonNullElse(note, ""));
                    arguments.put("reason", Objects.requireNonNullElse(note, ""));
                    arguments.keySet().retainAll(template.argumentNames());
                    return MailMessage.of(template, happening + link + ":" + recipient.address(), recipient, arguments);
                })
                .toList());
    }

    private Map<String, String> arguments(Center center, LanguageTag reads) {
        var language = reads.value();
        var dates = center.dates();
        var agreed = governance.agreements(center.id()).stream()
                .filter(CenterAgreement::isSigned)
                .findFirst()
                .map(agreement -> agreement.text().until());
        return Map.of(
                "center",
                center.name().in(language),
                "host",
                organizations
                        .byId(center.host())
                        .map(Organization::displayName)
                        .orElse(LocalizedText.EMPTY)
                        .in(language),
                "approvalNumber",
                Objects.requireNonNullElse(dates.approvalNumber(), ""),
                "openedOn",
                day(dates.openedOn(), reads),
                "closesOn",
                day(dates.closesOn(), reads),
                "agreementUntil",
                day(agreed.orElse(null), reads));
    }

    private static String day(@Nullable LocalDate day, LanguageTag reads) {
        return day == null ? "" : DateWords.format(DAY, reads.locale(), day.atStartOfDay(ZoneOffset.UTC));
    }
}
