// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Matchers for the description's patterns.

use crate::pattern::{Node, Pattern, Ranges};

static CLASS_01F3453B: Ranges = &[45, 0, 2, 9, 39, 25];
static CLASS_1615885C: Ranges = &[0, 9, 1, 1, 1, 153, 64, 2, 213, 191, 67];
static CLASS_184DFD27: Ranges = &[80, 0, 31, 0];
static CLASS_18F2C3EE: Ranges = &[48, 9];
static CLASS_39CBD9D9: Ranges = &[45, 0, 2, 9, 7, 25, 6, 25];
static CLASS_3E151593: Ranges = &[45, 0, 2, 9, 7, 25, 4, 0, 1, 25];
static CLASS_546FC3E1: Ranges = &[48, 9, 39, 5];
static CLASS_602E0A17: Ranges = &[49, 8];
static CLASS_81D48E67: Ranges = &[0, 46, 1, 207, 255, 67];
static CLASS_8CD426C2: Ranges = &[32, 94, 33, 223, 254, 67];
static CLASS_A29C1CAB: Ranges = &[72, 0, 31, 0];
static CLASS_A71C5945: Ranges = &[0, 43, 1, 12, 1, 196, 255, 67];
static CLASS_C5CA6812: Ranges = &[48, 9, 39, 25];
static CLASS_C842B84F: Ranges = &[83, 0, 31, 0];
static CLASS_CC2F4148: Ranges = &[48, 9, 7, 25, 6, 25];
static CLASS_D6C858D6: Ranges = &[84, 0, 31, 0];
static CLASS_E139B795: Ranges = &[45, 0];
static L_5DE048D4: Ranges = &[
    65, 25, 6, 25, 47, 0, 10, 0, 4, 0, 5, 22, 1, 30, 1, 201, 3, 4, 11, 14, 4, 7, 0, 1, 0, 129, 1,
    4, 1, 1, 2, 3, 1, 0, 6, 0, 1, 2, 1, 0, 1, 19, 1, 82, 1, 138, 1, 8, 165, 1, 1, 37, 2, 0, 6, 40,
    71, 26, 4, 3, 45, 42, 35, 1, 1, 98, 1, 0, 15, 1, 7, 1, 10, 2, 2, 0, 16, 0, 1, 29, 29, 88, 11,
    0, 24, 32, 9, 1, 4, 0, 5, 21, 4, 0, 9, 0, 3, 0, 23, 24, 7, 10, 5, 23, 1, 5, 17, 41, 58, 53, 3,
    0, 18, 0, 7, 9, 15, 15, 4, 7, 2, 1, 2, 21, 1, 6, 1, 0, 3, 3, 3, 0, 16, 0, 13, 1, 1, 2, 14, 1,
    10, 0, 8, 5, 4, 1, 2, 21, 1, 6, 1, 1, 1, 1, 1, 1, 31, 3, 1, 0, 19, 2, 16, 8, 1, 2, 1, 21, 1, 6,
    1, 1, 1, 4, 3, 0, 18, 0, 15, 1, 23, 0, 11, 7, 2, 1, 2, 21, 1, 6, 1, 1, 1, 4, 3, 0, 30, 1, 1, 2,
    15, 0, 17, 0, 1, 5, 3, 2, 1, 3, 3, 1, 1, 0, 1, 1, 3, 1, 3, 2, 3, 11, 22, 0, 52, 7, 1, 2, 1, 22,
    1, 15, 3, 0, 26, 2, 2, 0, 2, 1, 30, 0, 4, 7, 1, 2, 1, 22, 1, 9, 1, 4, 3, 0, 31, 1, 1, 1, 15, 1,
    17, 8, 1, 2, 1, 40, 2, 0, 16, 0, 5, 2, 8, 2, 24, 5, 5, 17, 3, 23, 1, 8, 1, 0, 2, 6, 58, 47, 1,
    1, 12, 6, 58, 1, 1, 0, 1, 4, 1, 23, 1, 0, 1, 9, 1, 1, 9, 0, 2, 4, 1, 0, 21, 3, 32, 0, 63, 7, 1,
    35, 27, 4, 115, 42, 20, 0, 16, 5, 4, 3, 3, 0, 3, 1, 7, 2, 4, 12, 12, 0, 17, 37, 1, 0, 5, 0, 2,
    42, 1, 204, 2, 1, 3, 2, 6, 1, 0, 1, 3, 2, 40, 1, 3, 2, 32, 1, 3, 2, 6, 1, 0, 1, 3, 2, 14, 1,
    56, 1, 3, 2, 66, 37, 15, 16, 85, 2, 5, 3, 235, 4, 2, 16, 1, 25, 5, 74, 6, 7, 7, 17, 13, 18, 14,
    17, 14, 12, 1, 2, 15, 51, 35, 0, 4, 0, 67, 88, 7, 4, 2, 33, 1, 0, 5, 69, 10, 30, 49, 29, 2, 4,
    11, 43, 4, 25, 54, 22, 9, 52, 82, 0, 93, 46, 17, 7, 54, 29, 13, 1, 10, 43, 26, 35, 41, 2, 10,
    35, 2, 10, 5, 42, 2, 2, 41, 3, 1, 5, 1, 1, 3, 0, 5, 191, 1, 64, 149, 2, 2, 5, 2, 37, 2, 5, 2,
    7, 1, 0, 1, 0, 1, 0, 1, 30, 2, 52, 1, 6, 1, 0, 3, 2, 1, 6, 3, 3, 2, 5, 4, 12, 5, 2, 1, 6, 116,
    0, 13, 0, 16, 12, 101, 0, 4, 0, 2, 9, 1, 0, 3, 4, 6, 0, 1, 0, 1, 0, 1, 3, 1, 10, 2, 3, 5, 4, 4,
    0, 52, 1, 251, 20, 228, 1, 6, 3, 3, 1, 12, 37, 1, 0, 5, 0, 2, 55, 7, 0, 16, 22, 9, 6, 1, 6, 1,
    6, 1, 6, 1, 6, 1, 6, 1, 6, 1, 6, 80, 0, 213, 3, 1, 42, 4, 5, 1, 4, 85, 6, 2, 1, 89, 1, 3, 5,
    42, 1, 93, 17, 31, 48, 15, 128, 4, 191, 51, 64, 140, 173, 1, 67, 45, 2, 140, 2, 3, 15, 10, 1,
    20, 46, 16, 30, 2, 69, 49, 8, 2, 102, 2, 66, 2, 1, 1, 0, 1, 7, 21, 15, 1, 2, 1, 3, 1, 22, 29,
    51, 14, 49, 62, 5, 3, 0, 1, 1, 11, 27, 10, 22, 25, 28, 7, 46, 28, 0, 16, 4, 1, 9, 10, 4, 1, 40,
    23, 2, 1, 7, 20, 22, 3, 0, 3, 49, 1, 0, 3, 1, 2, 4, 2, 0, 1, 0, 24, 2, 2, 10, 7, 2, 12, 5, 2,
    5, 2, 5, 9, 6, 1, 6, 1, 42, 1, 13, 6, 114, 29, 163, 87, 12, 22, 4, 48, 132, 66, 237, 2, 2, 105,
    38, 6, 12, 4, 5, 0, 1, 9, 1, 12, 1, 4, 1, 0, 1, 1, 1, 1, 1, 107, 33, 234, 2, 18, 63, 2, 53, 40,
    11, 116, 4, 1, 134, 1, 36, 25, 6, 25, 11, 88, 3, 5, 2, 5, 2, 5, 2, 2, 35, 11, 1, 25, 1, 18, 1,
    1, 1, 14, 2, 13, 34, 122, 133, 3, 28, 3, 48, 47, 31, 13, 19, 1, 7, 6, 37, 10, 29, 2, 35, 4, 7,
    48, 157, 1, 18, 35, 4, 35, 4, 39, 8, 51, 12, 10, 1, 14, 1, 6, 1, 1, 1, 10, 1, 14, 1, 6, 1, 1,
    3, 51, 12, 182, 2, 9, 21, 10, 7, 24, 5, 1, 41, 1, 8, 69, 5, 2, 0, 1, 43, 1, 1, 3, 0, 2, 22, 10,
    22, 9, 30, 65, 18, 1, 1, 10, 21, 10, 25, 70, 55, 6, 1, 64, 0, 15, 3, 1, 2, 1, 28, 42, 28, 3,
    28, 35, 7, 1, 27, 27, 53, 10, 21, 10, 18, 13, 17, 110, 72, 55, 50, 13, 50, 13, 35, 38, 27, 9,
    22, 250, 1, 41, 6, 1, 16, 2, 59, 28, 10, 0, 8, 21, 42, 17, 46, 20, 27, 22, 12, 52, 57, 1, 2, 0,
    13, 44, 32, 24, 26, 35, 29, 0, 2, 0, 8, 34, 3, 0, 12, 47, 14, 3, 21, 0, 1, 0, 35, 17, 1, 24,
    19, 1, 63, 6, 1, 0, 1, 3, 1, 14, 1, 9, 7, 46, 38, 7, 2, 1, 2, 21, 1, 6, 1, 1, 1, 4, 3, 0, 18,
    0, 12, 4, 30, 9, 1, 0, 2, 0, 1, 37, 1, 0, 25, 0, 1, 0, 44, 52, 18, 3, 20, 2, 30, 47, 20, 1, 1,
    0, 184, 1, 46, 41, 3, 36, 47, 20, 0, 59, 42, 13, 0, 71, 26, 37, 6, 185, 1, 43, 116, 63, 31, 7,
    2, 0, 2, 7, 1, 1, 1, 23, 15, 0, 1, 0, 94, 7, 2, 38, 16, 0, 1, 0, 28, 0, 10, 39, 7, 0, 21, 0,
    11, 45, 19, 0, 18, 72, 199, 1, 32, 31, 8, 1, 36, 17, 0, 49, 29, 112, 6, 1, 1, 1, 37, 21, 0, 25,
    5, 1, 1, 1, 31, 14, 0, 199, 2, 18, 15, 0, 1, 12, 1, 33, 124, 0, 79, 153, 7, 230, 1, 195, 1,
    204, 20, 96, 15, 175, 8, 17, 5, 25, 154, 31, 5, 198, 4, 185, 53, 29, 226, 13, 184, 4, 7, 30,
    17, 78, 17, 29, 18, 47, 16, 3, 31, 20, 5, 18, 176, 3, 44, 211, 1, 63, 128, 1, 74, 5, 0, 66, 12,
    64, 1, 1, 0, 28, 247, 47, 8, 213, 9, 41, 9, 231, 69, 3, 1, 6, 1, 1, 1, 162, 2, 15, 0, 29, 2, 2,
    0, 14, 3, 8, 139, 3, 132, 18, 106, 5, 12, 3, 8, 7, 9, 230, 46, 84, 1, 70, 1, 1, 2, 0, 2, 1, 2,
    3, 1, 11, 1, 0, 1, 6, 1, 64, 1, 3, 2, 7, 1, 6, 1, 27, 1, 3, 1, 4, 1, 0, 3, 6, 1, 211, 2, 2, 24,
    1, 24, 1, 30, 1, 24, 1, 30, 1, 24, 1, 30, 1, 24, 1, 30, 1, 24, 1, 7, 180, 14, 30, 6, 5, 133, 2,
    61, 146, 1, 44, 10, 6, 16, 0, 193, 2, 29, 18, 43, 228, 3, 27, 228, 1, 29, 2, 0, 239, 3, 6, 1,
    3, 1, 1, 1, 14, 1, 196, 1, 59, 67, 7, 0, 180, 9, 3, 1, 26, 1, 1, 1, 0, 2, 0, 1, 9, 1, 3, 1, 0,
    1, 0, 6, 0, 4, 0, 1, 0, 1, 0, 1, 2, 1, 1, 1, 0, 2, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 2, 3,
    1, 6, 1, 3, 1, 3, 1, 0, 1, 9, 1, 16, 5, 2, 1, 4, 1, 16, 196, 34, 223, 205, 2, 32, 185, 32, 6,
    221, 1, 2, 129, 45, 14, 176, 58, 15, 237, 4, 162, 19, 157, 4, 226, 11, 202, 38, 5, 223, 32,
];
static N_A47DBA35: Ranges = &[
    48, 9, 120, 1, 5, 0, 2, 2, 161, 11, 9, 134, 1, 9, 198, 1, 9, 156, 3, 9, 118, 9, 4, 5, 108, 9,
    118, 9, 118, 9, 2, 5, 110, 12, 115, 9, 8, 6, 103, 9, 104, 6, 7, 18, 109, 9, 96, 9, 118, 9, 70,
    19, 140, 2, 9, 70, 9, 207, 5, 19, 241, 6, 2, 239, 1, 9, 6, 9, 22, 9, 172, 2, 9, 128, 1, 10,
    165, 1, 9, 6, 9, 182, 1, 9, 86, 9, 134, 1, 9, 6, 9, 150, 8, 0, 3, 5, 6, 9, 198, 1, 50, 2, 4,
    214, 5, 59, 78, 21, 246, 4, 29, 233, 10, 0, 137, 6, 0, 25, 8, 14, 2, 215, 2, 3, 138, 1, 9, 30,
    7, 1, 14, 32, 9, 39, 14, 224, 230, 1, 9, 188, 1, 9, 192, 2, 5, 154, 1, 9, 38, 9, 198, 1, 9, 22,
    9, 86, 9, 150, 3, 9, 150, 166, 1, 9, 237, 3, 44, 12, 56, 17, 1, 213, 2, 26, 36, 3, 29, 0, 8, 0,
    134, 1, 4, 202, 1, 9, 174, 7, 7, 25, 6, 39, 8, 75, 4, 22, 5, 160, 1, 1, 2, 15, 2, 45, 64, 8,
    52, 1, 30, 2, 75, 4, 104, 7, 24, 7, 41, 6, 202, 2, 5, 48, 9, 6, 9, 150, 2, 30, 158, 1, 9, 42,
    3, 112, 6, 134, 1, 29, 128, 1, 9, 60, 9, 144, 1, 9, 7, 19, 251, 1, 9, 214, 2, 9, 118, 9, 246,
    2, 9, 102, 9, 6, 19, 76, 11, 164, 3, 18, 93, 9, 150, 5, 9, 86, 28, 227, 1, 9, 70, 9, 166, 3, 9,
    102, 20, 171, 8, 110, 193, 121, 9, 166, 18, 9, 86, 9, 134, 1, 9, 1, 6, 142, 4, 9, 134, 2, 22,
    217, 188, 1, 9, 198, 11, 19, 12, 19, 108, 24, 213, 8, 49, 192, 18, 9, 166, 3, 9, 246, 3, 9,
    247, 1, 9, 204, 5, 8, 128, 1, 9, 151, 6, 58, 1, 2, 1, 3, 76, 44, 1, 14, 194, 7, 12, 227, 21, 9,
];
static ZS_ED0DA485: Ranges = &[
    32, 0, 127, 0, 223, 43, 0, 255, 18, 10, 36, 0, 47, 0, 160, 31, 0,
];

/// Every pattern under the name that the table gives it, in ascending order.
pub(crate) static PATTERNS: &[(&str, Pattern)] = &[
    (
        "1543275B",
        Pattern {
            source: "\\.md$",
            anchored_start: false,
            anchored_end: true,
            node: Node::Literal(".md"),
        },
    ),
    (
        "1E922C5D",
        Pattern {
            source: "^[A-Za-z0-9_-]{43}$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Repeat {
                min: 43,
                max: Some(43),
                node: &Node::Class(&[CLASS_3E151593]),
            },
        },
    ),
    (
        "21FB38CF",
        Pattern {
            source: "^[Hh][Tt][Tt][Pp][Ss]://.+$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Concat(&[
                Node::Class(&[CLASS_A29C1CAB]),
                Node::Class(&[CLASS_D6C858D6]),
                Node::Class(&[CLASS_D6C858D6]),
                Node::Class(&[CLASS_184DFD27]),
                Node::Class(&[CLASS_C842B84F]),
                Node::Literal("://"),
                Node::Repeat {
                    min: 1,
                    max: None,
                    node: &Node::Class(&[CLASS_1615885C]),
                },
            ]),
        },
    ),
    (
        "253048FB",
        Pattern {
            source: "^[\\p{L}\\p{N}]+$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Repeat {
                min: 1,
                max: None,
                node: &Node::Class(&[L_5DE048D4, N_A47DBA35]),
            },
        },
    ),
    (
        "2A8B339F",
        Pattern {
            source: "^(user|org|workspace|share|userdetails):(\\*|[0-9]+):(r|rw|rwa)$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Concat(&[
                Node::Either(&[
                    Node::Literal("user"),
                    Node::Literal("org"),
                    Node::Literal("workspace"),
                    Node::Literal("share"),
                    Node::Literal("userdetails"),
                ]),
                Node::Literal(":"),
                Node::Either(&[
                    Node::Literal("*"),
                    Node::Repeat {
                        min: 1,
                        max: None,
                        node: &Node::Class(&[CLASS_18F2C3EE]),
                    },
                ]),
                Node::Literal(":"),
                Node::Either(&[
                    Node::Literal("r"),
                    Node::Literal("rw"),
                    Node::Literal("rwa"),
                ]),
            ]),
        },
    ),
    (
        "507E79F1",
        Pattern {
            source: "^[0-9a-f]{8}$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Repeat {
                min: 8,
                max: Some(8),
                node: &Node::Class(&[CLASS_546FC3E1]),
            },
        },
    ),
    (
        "5D27D61D",
        Pattern {
            source: "^[\\p{L}\\p{N}\\p{Zs}]*$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Repeat {
                min: 0,
                max: None,
                node: &Node::Class(&[L_5DE048D4, N_A47DBA35, ZS_ED0DA485]),
            },
        },
    ),
    (
        "6979343D",
        Pattern {
            source: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2} UTC$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Concat(&[
                Node::Repeat {
                    min: 4,
                    max: Some(4),
                    node: &Node::Class(&[CLASS_18F2C3EE]),
                },
                Node::Literal("-"),
                Node::Repeat {
                    min: 2,
                    max: Some(2),
                    node: &Node::Class(&[CLASS_18F2C3EE]),
                },
                Node::Literal("-"),
                Node::Repeat {
                    min: 2,
                    max: Some(2),
                    node: &Node::Class(&[CLASS_18F2C3EE]),
                },
                Node::Literal(" "),
                Node::Repeat {
                    min: 2,
                    max: Some(2),
                    node: &Node::Class(&[CLASS_18F2C3EE]),
                },
                Node::Literal(":"),
                Node::Repeat {
                    min: 2,
                    max: Some(2),
                    node: &Node::Class(&[CLASS_18F2C3EE]),
                },
                Node::Literal(":"),
                Node::Repeat {
                    min: 2,
                    max: Some(2),
                    node: &Node::Class(&[CLASS_18F2C3EE]),
                },
                Node::Literal(" UTC"),
            ]),
        },
    ),
    (
        "69CE05C2",
        Pattern {
            source: "^[0-9]{19}$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Repeat {
                min: 19,
                max: Some(19),
                node: &Node::Class(&[CLASS_18F2C3EE]),
            },
        },
    ),
    (
        "70C4A634",
        Pattern {
            source: "^[a-zA-Z0-9\\-]+$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Repeat {
                min: 1,
                max: None,
                node: &Node::Class(&[CLASS_39CBD9D9]),
            },
        },
    ),
    (
        "79E0784A",
        Pattern {
            source: "^[A-Za-z0-9]+$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Repeat {
                min: 1,
                max: None,
                node: &Node::Class(&[CLASS_CC2F4148]),
            },
        },
    ),
    (
        "7D7FE1CA",
        Pattern {
            source: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Concat(&[
                Node::Class(&[CLASS_C5CA6812]),
                Node::Repeat {
                    min: 0,
                    max: Some(1),
                    node: &Node::Concat(&[
                        Node::Repeat {
                            min: 0,
                            max: Some(61),
                            node: &Node::Class(&[CLASS_01F3453B]),
                        },
                        Node::Class(&[CLASS_C5CA6812]),
                    ]),
                },
            ]),
        },
    ),
    (
        "7F30FA51",
        Pattern {
            source: "^[^\\u0000-\\u001F\\u007F-\\u009F]*$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Repeat {
                min: 0,
                max: None,
                node: &Node::Class(&[CLASS_8CD426C2]),
            },
        },
    ),
    (
        "805A540F",
        Pattern {
            source: "^[0-9a-f]+$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Repeat {
                min: 1,
                max: None,
                node: &Node::Class(&[CLASS_546FC3E1]),
            },
        },
    ),
    (
        "89143F6A",
        Pattern {
            source: "^\\+[1-9][0-9]{1,14}$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Concat(&[
                Node::Literal("+"),
                Node::Class(&[CLASS_602E0A17]),
                Node::Repeat {
                    min: 1,
                    max: Some(14),
                    node: &Node::Class(&[CLASS_18F2C3EE]),
                },
            ]),
        },
    ),
    (
        "9DB19B15",
        Pattern {
            source: "^[A-Za-z0-9_-]{1,128}$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Repeat {
                min: 1,
                max: Some(128),
                node: &Node::Class(&[CLASS_3E151593]),
            },
        },
    ),
    (
        "9E607740",
        Pattern {
            source: "^[A-Za-z0-9]{29,30}$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Repeat {
                min: 29,
                max: Some(30),
                node: &Node::Class(&[CLASS_CC2F4148]),
            },
        },
    ),
    (
        "D7CB3BBC",
        Pattern {
            source: "^[^/].*/$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Concat(&[
                Node::Class(&[CLASS_81D48E67]),
                Node::Repeat {
                    min: 0,
                    max: None,
                    node: &Node::Class(&[CLASS_1615885C]),
                },
                Node::Literal("/"),
            ]),
        },
    ),
    (
        "DE6C7D07",
        Pattern {
            source: "^[\\p{L}\\p{N}-]+$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Repeat {
                min: 1,
                max: None,
                node: &Node::Class(&[L_5DE048D4, N_A47DBA35, CLASS_E139B795]),
            },
        },
    ),
    (
        "E2B3E0FE",
        Pattern {
            source: "^[^:,]+:[^:,]*$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Concat(&[
                Node::Repeat {
                    min: 1,
                    max: None,
                    node: &Node::Class(&[CLASS_A71C5945]),
                },
                Node::Literal(":"),
                Node::Repeat {
                    min: 0,
                    max: None,
                    node: &Node::Class(&[CLASS_A71C5945]),
                },
            ]),
        },
    ),
    (
        "E3AADC3B",
        Pattern {
            source: "^[^:,]+:([1-9]|10)$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Concat(&[
                Node::Repeat {
                    min: 1,
                    max: None,
                    node: &Node::Class(&[CLASS_A71C5945]),
                },
                Node::Literal(":"),
                Node::Either(&[Node::Class(&[CLASS_602E0A17]), Node::Literal("10")]),
            ]),
        },
    ),
    (
        "FC5D8F68",
        Pattern {
            source: "^[0-9]+$",
            anchored_start: true,
            anchored_end: true,
            node: Node::Repeat {
                min: 1,
                max: None,
                node: &Node::Class(&[CLASS_18F2C3EE]),
            },
        },
    ),
];
