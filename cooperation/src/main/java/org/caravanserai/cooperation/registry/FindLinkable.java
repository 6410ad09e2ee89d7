package org.caravanserai.cooperation.registry;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.cooperation.registry.LinkableThing;
import org.caravanserai.domain.cooperation.registry.LinkableThings;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** What a record of the registry can link to, to choose it by its name. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class FindLinkable {

    private static final int MOST = 12;

    private final LinkableThings things;

    @Inject
    public FindLinkable(LinkableThings things) {
        this.things = things;
    }

    /**
     * Those with the words in their titles, or the one thing that the target names.
     *
     * @param target what kind of thing the words are the reference of; null: they are words of a title
     * @param words of a title, or a reference
     */
    public List<LinkableThing> execute(@Nullable LinkTarget target, @Nullable String words) {
        var wanted = words == null ? "" : words.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return target == null
                ? things.titled(wanted, MOST)
                : things.find(target, wanted).stream().toList();
    }
}
