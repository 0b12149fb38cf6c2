# shellcheck shell=sh
# Sourced by mvnw: makes sure that Maven runs on a JDK of at least HUSTINGS_JDK.
#
# Toolchains are no way out, since Quarkus's build steps run inside Maven's own JVM. A fitting JAVA_HOME or javac on
# the path is kept as it is; otherwise the newest fitting JDK in the usual places is taken. Nothing is installed here.

HUSTINGS_JDK=21

# Prints the major version of the JDK in $1; fails where there is none.
hustings_jdk_version() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 1
  hustings_line=
  if [ -r "$1/release" ]; then
    hustings_line="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")"
  fi
  if [ -z "$hustings_line" ]; then
    hustings_line="$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')"
  fi
  [ -n "$hustings_line" ] && printf '%s\n' "$hustings_line"
}

hustings_fits() {
  hustings_found="$(hustings_jdk_version "$1")" && [ "$hustings_found" -ge "$HUSTINGS_JDK" ]
}

# Prints the home of the javac on the path, links resolved; fails where there is none.
hustings_jdk_on_path() {
  hustings_javac="$(command -v javac 2>/dev/null)" || return 1
  while [ -L "$hustings_javac" ]; do
    hustings_target="$(readlink "$hustings_javac")"
    case "$hustings_target" in
    /*) hustings_javac="$hustings_target" ;;
    *) hustings_javac="$(dirname "$hustings_javac")/$hustings_target" ;;
    esac
  done
  (cd "$(dirname "$hustings_javac")/.." 2>/dev/null && pwd -P)
}

# Prints the places where JDKs usually are, one a line. mvnw runs with globbing off, so it is on in here alone.
hustings_jdk_candidates() (
  set +f
  env | sed -n 's/^JAVA_HOME_[0-9][0-9A-Za-z_]*=//p'
  for hustings_dir in ${HUSTINGS_JDK_PLACES:-/usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    "$HOME"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home}; do
    [ -d "$hustings_dir" ] && printf '%s\n' "$hustings_dir"
  done
  :
)

hustings_newest_jdk() {
  hustings_jdk_candidates | while IFS= read -r hustings_home; do
    if hustings_fits "$hustings_home"; then
      printf '%s %s\n' "$(hustings_jdk_version "$hustings_home")" "$hustings_home"
    fi
  done | sort -rn | sed -n '1s/^[0-9]* //p'
}

hustings_select_jdk() {
  if [ -n "${JAVA_HOME-}" ]; then
    if hustings_fits "$JAVA_HOME"; then
      return 0
    fi
  elif hustings_home="$(hustings_jdk_on_path)" && hustings_fits "$hustings_home"; then
    JAVA_HOME="$hustings_home"
    return 0
  fi
  hustings_home="$(hustings_newest_jdk)"
  if [ -z "$hustings_home" ]; then
    echo "Hustings needs a JDK $HUSTINGS_JDK or newer and found none: install one (for example Temurin 25) or set JAVA_HOME to it." >&2
    exit 1
  fi
  JAVA_HOME="$hustings_home"
}

# From JDK 24 on, libraries of Maven that still use sun.misc.Unsafe draw four lines of warning at each start.
hustings_quieten() {
  case "${MAVEN_OPTS-}" in
  *--sun-misc-unsafe-memory-access*) return 0 ;;
  esac
  if [ "$(hustings_jdk_version "$JAVA_HOME")" -ge 24 ]; then
    MAVEN_OPTS="${MAVEN_OPTS:+$MAVEN_OPTS }--sun-misc-unsafe-memory-access=allow"
    export MAVEN_OPTS
  fi
}

hustings_select_jdk
export JAVA_HOME
hustings_quieten
