# Sets JAVA_HOME to the newest JDK of 21 or more on this machine, gesso_best to its feature version and gesso_version to
# its whole one; sourced by ./mvnw and ./gesso.
# Versions are read from each JDK's "release" file, so that no JVM is started to find out.

gesso_best=20
gesso_version=
gesso_home=

# Takes a folder; remembers it when it holds a newer JDK than any before.
gesso_consider() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS='=' read -r gesso_key gesso_value; do
    [ "$gesso_key" = JAVA_VERSION ] || continue
    gesso_value=${gesso_value#\"}
    gesso_feature=${gesso_value%%[!0-9]*}
    if [ -n "$gesso_feature" ] && [ "$gesso_feature" -gt "$gesso_best" ]; then
      gesso_best=$gesso_feature
      gesso_version=${gesso_value%%\"*}
      gesso_home=$1
    fi
    return 0
  done <"$1/release"
  return 0
}

[ -z "${JAVA_HOME-}" ] || gesso_consider "$JAVA_HOME"
if gesso_javac=$(command -v javac 2>/dev/null) && [ -L "$gesso_javac" ]; then
  gesso_javac=$(readlink -f "$gesso_javac" 2>/dev/null || echo "$gesso_javac")
fi
[ -z "${gesso_javac-}" ] || gesso_consider "${gesso_javac%/bin/javac}"
for gesso_folder in \
  /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/java/* /opt/jdk* /opt/*/jdk* \
  "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.asdf/installs/java/* \
  "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home \
  /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
  gesso_consider "$gesso_folder"
done

if [ -z "$gesso_home" ]; then
  cat >&2 <<'MESSAGE'
Gesso needs a JDK of version 21 or newer, and none was found in JAVA_HOME, on the PATH or in the usual folders.
Install one of:
  Debian, Ubuntu   sudo apt-get install openjdk-21-jdk-headless   (or temurin-25-jdk from packages.adoptium.net)
  Fedora           sudo dnf install java-21-openjdk-devel
  macOS            brew install openjdk
  SDKMAN           sdk install java 25-tem
or set JAVA_HOME to a JDK that is elsewhere.
MESSAGE
  exit 69
fi
JAVA_HOME=$gesso_home
export JAVA_HOME
