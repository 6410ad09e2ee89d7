package org.caravanserai.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.web.areas.OwnThings;
import org.caravanserai.web.shell.Navigation;
import org.jspecify.annotations.Nullable;

/** The page of the person who is signed in: what the areas show of the person's things, or, where there are none, where to begin. */
@Named
@RequestScoped
public class MyPage {

    private final Instance<OwnThings> things;
    private final Navigation navigation;
    private @Nullable Boolean beginner;

    @Inject
    MyPage(@Any Instance<OwnThings> things, Navigation navigation) {
        this.things = things;
        this.navigation = navigation;
    }

    /** Whether the person has no workspace and has never had anything here. */
    public boolean isBeginner() {
        var known = beginner;
        if (known == null) {
            known = !navigation.isDesk() && things.stream().noneMatch(OwnThings::isThere);
            beginner = known;
        }
        return known;
    }
}
