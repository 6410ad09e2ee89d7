package org.caravanserai.web.people;

import org.caravanserai.platform.people.PeopleBook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person who was entered. */
@Schema(name = "PersonEntered")
public record EnteredJson(
        String code,

        @Schema(description = "Path of the page where the person takes the record over; shown once")
        String claim) {

    public static EnteredJson of(PeopleBook.Entered entered) {
        return new EnteredJson(entered.record().code(), ClaimLink.path(entered.claim()));
    }
}
