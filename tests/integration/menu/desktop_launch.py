"""Does what a GNOME or Xfce menu does on a click, by the library they use for it.

desktop_launch.py ENTRY [ACTION]
"""

import ctypes
import sys

gio = ctypes.CDLL("libgio-2.0.so.0")
gio.g_desktop_app_info_new_from_filename.restype = ctypes.c_void_p
gio.g_desktop_app_info_launch_action.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
gio.g_app_info_launch.argtypes = [ctypes.c_void_p] * 4
entry = gio.g_desktop_app_info_new_from_filename(sys.argv[1].encode())
if not entry:
    sys.exit("not an entry whose program is there")
if len(sys.argv) > 2:
    gio.g_desktop_app_info_launch_action(entry, sys.argv[2].encode(), None)
elif not gio.g_app_info_launch(entry, None, None, None):
    sys.exit("not started")
