package org.hustings.candidate.postholding.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hustings.candidate.bodycopy.application.Organisations;
import org.hustings.candidate.bodycopy.application.Posts;
import org.hustings.candidate.postholding.domain.PostHoldingEdit;
import org.jspecify.annotations.Nullable;

/** Names organisation and post as they are called now, where an editor gives their ids alone. */
@ApplicationScoped
class PostNames {

    private final Organisations organisations;
    private final Posts posts;

    PostNames(Organisations organisations, Posts posts) {
        this.organisations = organisations;
        this.posts = posts;
    }

    PostHoldingEdit complete(PostHoldingEdit wanted) {
        var profile = wanted.profile();
        var post = profile.post();
        var named = post.named(
                name(post.organisationName(), post.organisationId(), organisations::name),
                name(post.postLabel(), post.postId(), posts::label));
        return new PostHoldingEdit(wanted.draft(), profile.of(named), wanted.grounds());
    }

    private static String name(String given, @Nullable UUID id, Function<UUID, Optional<String>> names) {
        return given.isEmpty() && id != null ? names.apply(id).orElse(given) : given;
    }
}
