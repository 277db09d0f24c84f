// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.ByteReply
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Params
import io.fast.sdk.Secret
import io.fast.sdk.gets
import io.fast.sdk.models.Context
import io.fast.sdk.models.TransformsReadOutputFormat
import io.fast.sdk.models.TransformsReadSize

/** Operations on transforms. */
public class TransformsArea(caller: Caller) : Area(caller) {
    /**
     * Read an image resized, cropped, turned or converted.
     *
     * All four crop fields or none; a key sent empty is refused. Every number except rotate is
     * above zero.
     *
     * `transforms.read`: `GET
     * /{context}/{context_id}/storage/{node_id}/transform/{transform_name}/read/`. Takes a
     * credential if there is one.
     *
     * Reply: The image.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param transformName The parameter `transform_name`. Only `image`.
     * @param token From transforms.request_read.
     * @param outputFormat Lower case only. One of `png`, `jpg`, `jpeg`.
     * @param size Preset; case does not matter. One of `IconTiny`, `IconSmall`, `IconMedium`,
     *   `Preview`.
     * @param width The parameter `width`. At least 1.
     * @param height The parameter `height`. At least 1.
     * @param cropwidth The parameter `cropwidth`. At least 1.
     * @param cropheight The parameter `cropheight`. At least 1.
     * @param cropx The parameter `cropx`. At least 1.
     * @param cropy The parameter `cropy`. At least 1.
     * @param rotate The parameter `rotate`. One of `0`, `90`, `180`, `270`.
     */
    public fun read(
        context: Context,
        contextId: String,
        nodeId: String,
        transformName: String,
        token: String? = null,
        outputFormat: TransformsReadOutputFormat? = null,
        size: TransformsReadSize? = null,
        width: Long? = null,
        height: Long? = null,
        cropwidth: Long? = null,
        cropheight: Long? = null,
        cropx: Long? = null,
        cropy: Long? = null,
        rotate: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "transforms.read",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "transform_name" gets transformName,
            "token" gets token,
            "output_format" gets outputFormat,
            "size" gets size,
            "width" gets width,
            "height" gets height,
            "cropwidth" gets cropwidth,
            "cropheight" gets cropheight,
            "cropx" gets cropx,
            "cropy" gets cropy,
            "rotate" gets rotate,
        ),
        options,
    )

    /**
     * Mint a token to read a transformed image.
     *
     * The image parameters are not read here; they go on the read call.
     *
     * `transforms.request_read`: `GET
     * /{context}/{context_id}/storage/{node_id}/transform/{transform_name}/requestread/`. Not sent
     * again when its outcome is unknown.
     *
     * Reply: The token.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param transformName The parameter `transform_name`. Only `image`.
     */
    public suspend fun requestRead(
        context: Context,
        contextId: String,
        nodeId: String,
        transformName: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): Secret = caller.call(
        "transforms.request_read",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "transform_name" gets transformName,
        ),
        options,
        Forms.secret,
    )
}
