"""Builds the wheel and the source distribution with nothing but the standard library (PEP 517): the package is pure Python."""

from __future__ import annotations

import base64
import hashlib
import io
import re
import tarfile
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
EPOCH = (2020, 1, 1, 0, 0, 0)


def _project() -> dict[str, str]:
    text = (HERE / "pyproject.toml").read_text()
    return dict(re.findall(r'^(name|version|description|requires-python) = "(.*)"$', text, re.M))


def _metadata() -> str:
    project = _project()
    return (
        "Metadata-Version: 2.1\n"
        f"Name: {project['name']}\nVersion: {project['version']}\nSummary: {project['description']}\n"
        f"Requires-Python: {project['requires-python']}\nLicense: Apache-2.0\n"
        "Requires-Dist: httpx>=0.23\nDescription-Content-Type: text/markdown\n\n"
        f"{(HERE / 'README.md').read_text()}"
    )


def _sources() -> dict[str, bytes]:
    files = sorted(path for path in (HERE / "src").rglob("*") if path.suffix == ".py" or path.name == "py.typed")
    return {path.relative_to(HERE / "src").as_posix(): path.read_bytes() for path in files}


def build_wheel(wheel_directory: str, config_settings: object = None, metadata_directory: object = None) -> str:
    project = _project()
    stem = f"{project['name']}-{project['version']}"
    info = f"{stem}.dist-info"
    files = {
        **_sources(),
        f"{info}/METADATA": _metadata().encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: scai\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{name},sha256={_digest(content)},{len(content)}\n" for name, content in files.items())
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    name = f"{stem}-py3-none-any.whl"
    with zipfile.ZipFile(Path(wheel_directory) / name, "w", zipfile.ZIP_DEFLATED) as wheel:
        for path, content in files.items():
            entry = zipfile.ZipInfo(path, EPOCH)
            entry.external_attr = 0o644 << 16
            wheel.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return name


def build_sdist(sdist_directory: str, config_settings: object = None) -> str:
    project = _project()
    stem = f"{project['name']}-{project['version']}"
    own = ("pyproject.toml", "README.md", "build_backend.py", "api.md")
    files = {
        **{name: (HERE / name).read_bytes() for name in own},
        **{f"src/{name}": content for name, content in _sources().items()},
        "PKG-INFO": _metadata().encode(),
    }
    name = f"{stem}.tar.gz"
    with tarfile.open(Path(sdist_directory) / name, "w:gz") as sdist:
        for path, content in files.items():
            entry = tarfile.TarInfo(f"{stem}/{path}")
            entry.size = len(content)
            sdist.addfile(entry, io.BytesIO(content))
    return name


def get_requires_for_build_wheel(config_settings: object = None) -> list[str]:
    return []


def get_requires_for_build_sdist(config_settings: object = None) -> list[str]:
    return []


def _digest(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
