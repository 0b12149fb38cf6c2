package org.hustings.election.check;

/** One check of a result. It judges the figures and changes none of them. */
interface Check {

    /** What the check comes to; never nothing, since that it does not apply is an outcome too. */
    ResultCheck of(CheckedFigures figures);
}
