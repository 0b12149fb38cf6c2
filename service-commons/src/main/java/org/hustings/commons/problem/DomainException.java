package org.hustings.commons.problem;

import java.util.List;

/**
 * A rule that was broken, or a thing that is not there. Each has a class of its own that names it; HTTP is decided by
 * its {@link Kind} alone.
 */
public abstract class DomainException extends RuntimeException {
    private final Kind kind;
    private final String code;
    private final String title;
    private final String detail;
    private final List<Violation> violations;

    /**
     * @param code stable, in kebab-case; the last segment of the problem type
     * @param title stable text for the code
     * @param detail what is wrong in this case; leaves the service, so nothing of the inside goes here
     */
    protected DomainException(Kind kind, String code, String title, String detail) {
        this(kind, code, title, detail, List.of());
    }

    protected DomainException(Kind kind, String code, String title, String detail, List<Violation> violations) {
        super(detail);
        this.kind = kind;
        this.code = code;
        this.title = title;
        this.detail = detail;
        this.violations = List.copyOf(violations);
    }

    public final Kind kind() {
        return kind;
    }

    public final String code() {
        return code;
    }

    public final String title() {
        return title;
    }

    public final String detail() {
        return detail;
    }

    public final List<Violation> violations() {
        return violations;
    }
}
