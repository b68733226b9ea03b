"""Bring the screen typeface into the checkout: Nunito in the weights the theme uses."""

import subprocess
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "@expo-google-fonts/nunito@0.4.2"
TARGET = Path(__file__).resolve().parents[1] / "resources" / "fonts" / "screen"
WANTED = {
    "package/400Regular/Nunito_400Regular.ttf": "Nunito-Regular.ttf",
    "package/600SemiBold/Nunito_600SemiBold.ttf": "Nunito-SemiBold.ttf",
    "package/700Bold/Nunito_700Bold.ttf": "Nunito-Bold.ttf",
    "package/800ExtraBold/Nunito_800ExtraBold.ttf": "Nunito-ExtraBold.ttf",
    "package/LICENSE_FONT": "OFL.txt",
}


def main() -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", PACKAGE], cwd=folder, check=True)
        archive = next(Path(folder).glob("*.tgz"))
        with tarfile.open(archive) as package:
            for inside, name in WANTED.items():
                member = package.extractfile(inside)
                if member is None:
                    raise FileNotFoundError(inside)
                (TARGET / name).write_bytes(member.read())
    print(f"{len(WANTED)} files in {TARGET}")


if __name__ == "__main__":
    main()
