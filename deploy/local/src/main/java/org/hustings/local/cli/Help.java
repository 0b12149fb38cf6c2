package org.hustings.local.cli;

/** The text of {@code --help}. */
public final class Help {
    /** How the launcher is used. */
    public static final String TEXT = """
            Runs the Hustings suite on this machine: PostgreSQL, Kafka, three services and the gateway.

            Usage: deploy/local/run [start] [options]
                   deploy/local/run token [--role ROLE] [--subject NAME] [--hours N]

            Options of start
              --port N             the gateway's port (8080)
              --data DIR           where data, key and logs are kept (.hustings in the checkout)
              --reset              forget everything kept in the data folder first
              --demo, --no-demo    load the reference election, or not (default: into a new data folder)
              --election-port N    a fixed port instead of a free one; likewise --candidate-port,
                                   --timeline-port, --postgresql-port and --kafka-port

            Options of token
              --role ROLE          viewer, editor (default), returning-officer or admin
              --subject NAME       who the token speaks for (local-user)
              --hours N            how long it is accepted (12)
              --data DIR           the data folder of the suite that shall accept it

            Ctrl-C stops the suite in order. Exit status: 130 after Ctrl-C, 143 after SIGTERM, 1 when the
            suite cannot start, 2 when the command line is not understood.""";

    private Help() {}
}
